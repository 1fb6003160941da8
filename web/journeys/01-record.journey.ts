import { describe, expect, it } from "vitest";
import { Keys, signIn, withBrowser } from "./support/browser";

withBrowser();

describe("an adviser", () => {
  it("records a consultation for a known client by keyboard, with at most 12 keys besides text", async () => {
    const page = await signIn("brandt@duesseldorf.example", "/r/duesseldorf");
    await page.getByRole("heading", { level: 1, name: "Heute" }).waitFor();
    const figures = await page.context().newPage();
    await figures.goto("/r/duesseldorf/figures");
    const tile = figures.locator("label:has(input[value=consultations]) .tile-value");
    await tile.waitFor();
    const shown = async () => Number((await tile.innerText()).replace(/\D/g, ""));
    const before = await shown();

    await page.bringToFront();
    const keys = new Keys(page);
    await keys.press("n");
    const subject = page.getByRole("combobox", { name: /Mit wem/ });
    await subject.waitFor();
    await keys.type("Mehta");
    await page.getByRole("option", { name: /Mehta/ }).first().waitFor();
    await keys.press("Enter");
    // who it is about stands there, as a person would see, and the way through the form begins
    await subject.waitFor({ state: "detached" });
    await page.locator(".panel form :focus").waitFor();
    await keys.press("Enter");
    await keys.press("Space");
    await keys.press("Enter");
    await keys.type("Antrag zusammen durchgegangen.");
    await keys.press("Control+Enter");
    await page.getByText(/^Beratung mit .* gespeichert/).waitFor();
    const stored = Date.now();

    await expect.poll(shown, { timeout: 2_000 }).toBe(before + 1);
    expect(Date.now() - stored).toBeLessThan(2_500);
    expect(keys.count).toBeLessThanOrEqual(12);
    await page.getByText("Antrag zusammen durchgegangen.").or(page.getByText(/Mehta/)).first().waitFor();
    await page.context().close();
  });

  it("records for a person together with an employer, and for somebody who gives no name", async () => {
    const page = await signIn("brandt@duesseldorf.example", "/r/duesseldorf");
    await page.getByRole("heading", { level: 1, name: "Heute" }).waitFor();
    const stored = async () => {
      const [answer] = await Promise.all([
        page.waitForResponse(
          (one) => one.url().endsWith("/consultations") && one.request().method() === "POST",
        ),
        page.keyboard.press("Control+Enter"),
      ]);
      expect(answer.status()).toBe(201);
      return (await answer.json()) as { audience: string; client: object | null; employer: object | null };
    };
    await page.keyboard.press("n");
    await page.getByRole("combobox", { name: /Mit wem/ }).fill("Mehta");
    await page.getByRole("option", { name: /Mehta/ }).first().click();
    await page.getByRole("button", { name: "+ Ein Arbeitgeber war dabei" }).click();
    const firm = `Werk ${Date.now()} GmbH`;
    await page.getByRole("combobox", { name: "Welcher Arbeitgeber war dabei?" }).fill(firm);
    await page.getByRole("option", { name: new RegExp(firm) }).click();
    await page.getByRole("checkbox", { name: "Aufenthalt", exact: true }).press("Space");
    const both = await stored();
    expect(both.audience).toBe("BOTH");
    expect(both.client && both.employer).toBeTruthy();
    await page.getByText(/^Beratung mit .* gespeichert/).waitFor();

    await page.keyboard.press("n");
    await page.getByRole("button", { name: "Ohne Namen eintragen" }).click();
    await page.getByRole("checkbox", { name: "Aufenthalt", exact: true }).press("Space");
    const nameless = await stored();
    expect(nameless).toMatchObject({ audience: "PERSON" });
    expect(nameless.client ?? nameless.employer ?? null).toBeNull();

    await page.goto("/r/duesseldorf/consultations");
    const row = page.getByRole("row", { name: /ohne Namen/ }).first();
    await row.waitFor();
    await page.context().close();
  });
});
