import { describe, expect, it } from "vitest";
import { accessibilityOf, signIn, withBrowser } from "./support/browser";

withBrowser();

const CLIENTS = "/r/duesseldorf/clients";

describe("a file that somebody else looks after", () => {
  it("opens with a reason, which the person is shown", async () => {
    const katrin = await signIn("brandt@duesseldorf.example", `${CLIENTS}/new`);
    const name = `Anvertraut-${Date.now()}`;
    await katrin.getByLabel("Vorname").fill("Minh");
    await katrin.getByLabel("Familienname").fill(name);
    await katrin.getByRole("button", { name: "Person speichern" }).click();
    await katrin.getByRole("heading", { level: 1, name: `Minh ${name}` }).waitFor();
    const file = new URL(katrin.url()).pathname;

    const jonas = await signIn("weber@duesseldorf.example", file);
    const question = jonas.getByRole("dialog", { name: "Warum öffnen Sie diese Akte?" });
    await question.waitFor();
    expect(await jonas.getByText(name).count()).toBe(0);
    expect(await accessibilityOf(jonas)).toEqual([]);
    await question.getByRole("button", { name: "Akte öffnen" }).click();
    await question.getByText("Bitte sagen Sie kurz, warum.").waitFor();
    await question.getByLabel("Grund").fill("Vertretung in der Urlaubszeit");
    await jonas.keyboard.press("Enter");
    await jonas.getByRole("heading", { level: 1, name: `Minh ${name}` }).waitFor();
    await jonas.reload();
    await jonas.getByRole("heading", { level: 1, name: `Minh ${name}` }).waitFor();
    expect(await jonas.getByRole("link", { name: "Wer hat diese Akte angesehen?" }).count()).toBe(0);

    await katrin.getByRole("link", { name: "Wer hat diese Akte angesehen?" }).click();
    await katrin.getByRole("heading", { level: 1, name: "Wer diese Akte angesehen hat" }).waitFor();
    const line = katrin.locator("tr", { hasText: "Vertretung in der Urlaubszeit" }).last();
    await line.waitFor();
    expect(await line.innerText()).toMatch(/Jonas Weber[\s\S]*Akte geöffnet/);
    expect(await accessibilityOf(katrin)).toEqual([]);
    await katrin.emulateMedia({ media: "print" });
    expect(await katrin.getByRole("button", { name: "Drucken oder als PDF sichern" }).count()).toBe(0);
    expect((await katrin.pdf({ format: "A4" })).length).toBeGreaterThan(5_000);
    await katrin.context().close();
    await jonas.context().close();
  });
});
