import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityOf, signIn, withBrowser } from "./support/browser";

withBrowser();

const KATRIN = "brandt@duesseldorf.example";
const NEW = "/r/duesseldorf/clients/new";

describe("somebody who was added twice", () => {
  it("is seen while adding, becomes one with all that belongs to both, and two again", async () => {
    const page = await signIn(KATRIN, NEW);
    const family = `Тестова${Date.now() % 100_000}`;
    const latin = family.replace("Тестова", "Testova");
    const kept = await add(page, "Олена", family);
    await page.goto(NEW);
    await page.getByLabel("Vorname").fill("Olena");
    await page.getByLabel("Familienname").fill(latin);
    await page.getByRole("heading", { name: "Schon bekannt?" }).waitFor();
    await page.getByText("gleicher Name").waitFor();
    const other = await save(page, `Olena ${latin}`);
    await record(page);

    await page.goto(kept);
    await page.getByRole("button", { name: "Weitere Aktionen" }).first().click();
    await page.getByRole("menuitem", { name: "Mit anderer Akte zusammenführen" }).click();
    await page.getByRole("button", { name: "Vergleichen" }).first().click();
    const given = page.getByRole("group", { name: "Vorname" });
    await given.getByText("Olena", { exact: true }).click();
    expect(await accessibilityOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Zusammenführen" }).click();

    await page.getByRole("heading", { level: 1, name: `Olena ${family}` }).waitFor();
    await page.getByText("Beratung, Vor Ort").waitFor();
    await page.goto(other);
    await page.waitForURL(kept);

    await page.getByRole("button", { name: "Wieder trennen" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("1 Beratung mit Wiedervorlagen").waitFor();
    await dialog.getByRole("button", { name: "Wieder trennen" }).click();
    await page.getByRole("heading", { level: 1, name: `Олена ${family}` }).waitFor();
    await page.goto(other);
    await page.getByRole("heading", { level: 1, name: `Olena ${latin}` }).waitFor();
    await page.getByText("Beratung, Vor Ort").waitFor();
    await page.context().close();
  });

  it("has a family with titles of their own, and lies in the archive until the next consultation", async () => {
    const page = await signIn(KATRIN, NEW);
    const family = `Aydın${Date.now() % 100_000}`;
    const file = await add(page, "Emre", family);
    await page.getByRole("button", { name: "Angehörige hinzufügen" }).click();
    await page.getByRole("combobox", { name: "Wer kommt dazu?" }).fill(`Can ${family}`);
    await page
      .getByRole("option", { name: new RegExp(`Can ${family}`) })
      .last()
      .click();
    await page.getByText("Kind", { exact: true }).click();
    await page.getByRole("button", { name: "Anlegen und hinzufügen" }).click();
    await page.getByRole("link", { name: `Can ${family}` }).click();
    await page.getByText("Elternteil").waitFor();

    await page.goto(file);
    await page.getByRole("button", { name: "Weitere Aktionen" }).first().click();
    await page.getByRole("menuitem", { name: "Ins Archiv legen" }).click();
    await page.getByText(/^Im Archiv seit/).waitFor();
    expect(await found(page, family, "WITHOUT")).toBe(1);
    expect(await found(page, family, "WITH")).toBe(2);

    await record(page);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: `Emre ${family}` }).waitFor();
    expect(await found(page, family, "WITHOUT")).toBe(2);
    await page.context().close();
  });
});

async function add(page: Page, given: string, family: string): Promise<string> {
  await page.getByLabel("Vorname").fill(given);
  await page.getByLabel("Familienname").fill(family);
  return save(page, `${given} ${family}`);
}

async function save(page: Page, name: string): Promise<string> {
  await page.getByRole("button", { name: "Person speichern" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.waitForURL(/clients\/[0-9a-f-]{36}$/);
  return page.url();
}

/** A consultation with whose file it is. */
async function record(page: Page): Promise<void> {
  await page.keyboard.press("n");
  await page.getByRole("checkbox", { name: "Aufenthalt" }).press("Space");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^Beratung mit .* gespeichert/).waitFor();
}

/** How many are found who are called so; the search also finds names that are only similar. */
async function found(page: Page, name: string, archive: string): Promise<number> {
  const query = new URLSearchParams({ q: name, archive });
  const answer = await page.request.get(`/api/regions/duesseldorf/clients?${query}`);
  const { items } = (await answer.json()) as { items: unknown[] };
  return items.filter((one) => JSON.stringify(one).includes(name)).length;
}
