import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityOf, signIn, withBrowser } from "./support/browser";

withBrowser();

const KATRIN = "brandt@duesseldorf.example";
const YILMAZ = "yilmaz@aachen.example";

describe("somebody who moves to another region", () => {
  it("is offered with what was shown before, taken there, and read only here", async () => {
    const katrin = await signIn(KATRIN, "/r/duesseldorf/settings/consents");
    await publishOnce(katrin);
    const family = `Umzug${Date.now() % 100_000}`;
    await katrin.goto("/r/duesseldorf/clients/new");
    await katrin.getByLabel("Vorname").fill("Олена");
    await katrin.getByLabel("Familienname").fill(family);
    await katrin.getByRole("button", { name: "Person speichern" }).click();
    await katrin.getByRole("heading", { level: 1, name: `Олена ${family}` }).waitFor();
    const file = new URL(katrin.url()).pathname;

    await katrin.getByRole("button", { name: "Weitere Aktionen" }).first().click();
    await katrin.getByRole("menuitem", { name: /An andere Region/ }).click();
    const dialog = katrin.getByRole("dialog");
    await dialog.getByText("Die Zustimmung fehlt.").waitFor();
    expect(await dialog.getByRole("button", { name: "Übergabe anfragen" }).isDisabled()).toBe(true);
    await dialog.getByRole("button", { name: "Zustimmung eintragen" }).click();
    await katrin.getByRole("button", { name: "Zustimmung speichern" }).click();
    await dialog.getByText("Die Zustimmung fehlt.").waitFor({ state: "detached" });
    await dialog.getByLabel("An Region").selectOption({ label: "Aachen" });
    await dialog.getByLabel(/Nachricht an die andere Region/).fill("Beginnt im Januar am Klinikum.");
    expect(await accessibilityOf(katrin)).toEqual([]);
    await dialog.getByRole("button", { name: "Übergabe anfragen" }).click();
    await katrin.getByText("wartet auf Antwort").waitFor();

    const there = await signIn(YILMAZ, "/r/aachen/hand-overs");
    await there.getByRole("link", { name: `Олена ${family}` }).click();
    await there.getByText("Beginnt im Januar am Klinikum.").waitFor();
    expect(await accessibilityOf(there)).toEqual([]);
    await there.getByRole("button", { name: "Annehmen" }).click();
    await there.getByRole("link", { name: "Akte öffnen" }).click();
    await there.getByRole("heading", { level: 1, name: `Олена ${family}` }).waitFor();
    await there.getByText(/übernommen am/).waitFor();
    expect(new URL(there.url()).pathname).not.toContain(file.split("/").at(-1));

    await katrin.goto(file);
    await katrin.getByText(/^Übergeben an Aachen am/).waitFor();
    expect(await katrin.getByRole("button", { name: "Bearbeiten" }).count()).toBe(0);
    expect(await accessibilityOf(katrin)).toEqual([]);
    await katrin.context().close();
    await there.context().close();
  });
});

/** What people are asked to agree to, where nobody has written it yet. */
async function publishOnce(page: Page): Promise<void> {
  const first = page.getByRole("button", { name: "Text schreiben: Übergabe an eine andere Region" });
  await page.getByRole("heading", { name: "Übergabe an eine andere Region" }).waitFor();
  if ((await first.count()) === 0) return;
  await first.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Deutsch").fill("Ich bin einverstanden, dass eine andere Region mich berät.");
  await dialog.getByRole("button", { name: "Text veröffentlichen" }).click();
  await dialog.waitFor({ state: "detached" });
}
