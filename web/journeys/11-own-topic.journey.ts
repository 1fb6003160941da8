import { describe, expect, it } from "vitest";
import { accessibilityOf, signIn, withBrowser } from "./support/browser";

withBrowser();

const REGION = "/r/duesseldorf";

describe("a topic of the region's own", () => {
  it("is set, said, counted under its common one, and archived without being lost", async () => {
    const name = `Jobmesse ${Date.now() % 1_000_000}`;
    const page = await signIn("brandt@duesseldorf.example", `${REGION}/settings`);
    await page.getByRole("button", { name: "Thema hinzufügen" }).click();
    const fresh = page.locator(".topics-row.is-new");
    await fresh.getByLabel("Bezeichnung").fill(name);
    await fresh.getByLabel("Gehört zu").selectOption("WORK");
    await page.getByRole("button", { name: "Änderungen speichern" }).click();
    await page
      .locator(".topics-group", { hasText: "Arbeit" })
      .getByText("Noch nicht genannt")
      .last()
      .waitFor();
    expect(await accessibilityOf(page)).toEqual([]);

    await page.goto(REGION);
    await page.getByRole("heading", { level: 1, name: "Heute" }).waitFor();
    await page.keyboard.press("n");
    await page.getByRole("combobox", { name: /Mit wem/ }).waitFor();
    await page.keyboard.type("Mehta");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".panel").getByRole("button", { name: "Thema", exact: true }).click();
    await page.getByRole("checkbox", { name, exact: true }).press("Space");
    expect(await page.getByRole("checkbox", { name: "Arbeit", exact: true }).isChecked()).toBe(true);
    await page.keyboard.press("Control+Enter");
    await page.getByText(/^Beratung mit .* gespeichert/).waitFor();

    await page.goto(`${REGION}/figures`);
    const row = page.locator("tr.is-under", { hasText: name });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/\s1\s/);

    await page.goto(`${REGION}/settings`);
    await page.getByRole("button", { name: `${name} archivieren` }).click();
    await page.getByRole("button", { name: "Änderungen speichern" }).click();
    await page.getByText(/Archivierte Themen/).click();
    await page
      .locator(".topics-old", { hasText: name })
      .getByText(/In 1 Beratung genannt/)
      .waitFor();

    await page.goto(`${REGION}/consultations`);
    await page.getByRole("cell", { name: new RegExp(name) }).waitFor();
    await page.keyboard.press("n");
    await page.locator(".panel").getByRole("button", { name: "Thema", exact: true }).click();
    expect(await page.getByRole("checkbox", { name, exact: true }).count()).toBe(0);
    await page.context().close();
  });
});
