import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { signIn, withBrowser } from "./support/browser";

withBrowser();

const KATRIN = "brandt@duesseldorf.example";
const CLIENTS = "/r/duesseldorf/clients";

describe("what somebody has typed", () => {
  it("stays beside what somebody else saved in the meantime, and neither is lost", async () => {
    const page = await signIn(KATRIN, CLIENTS);
    await page.locator(".table tbody th a").first().click();
    await page.waitForURL(/clients\/[0-9a-f-]{36}$/);
    const other = await page.context().newPage();
    await other.goto(page.url());
    for (const tab of [page, other]) await tab.getByRole("button", { name: "Bearbeiten" }).click();
    const phone = `0211 ${Date.now() % 1_000_000}`;
    const called = `Bibi${Date.now() % 1_000}`;

    await save(page, "Telefon", phone);
    await page.getByRole("link", { name: phone }).waitFor();
    await save(other, "Rufname", called);
    await other.getByText("Inzwischen hat jemand anderes gespeichert.").waitFor();
    expect(await other.locator(".stale").innerText()).not.toContain(phone);
    await other.getByRole("button", { name: "Meine Eingaben speichern" }).click();

    await other.getByText(called).waitFor();
    await other.getByRole("link", { name: phone }).waitFor();
    await page.context().close();
  });

  it("outlasts the session: the page stays, says so, and saves after signing in elsewhere", async () => {
    const page = await signIn(KATRIN, `${CLIENTS}/new`);
    const name = `Überdauert-${Date.now()}`;
    await page.getByLabel("Vorname").fill("Olena");
    await page.context().clearCookies({ name: "hafen" });
    await page.getByLabel("Familienname").pressSequentially(name, { delay: 20 });
    await page.getByText("Ihre Anmeldung ist abgelaufen. Ihre Eingaben sind noch da.").waitFor();
    expect(await page.getByLabel("Familienname").inputValue()).toBe(name);

    const [elsewhere] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "In neuem Fenster anmelden" }).first().click(),
    ]);
    await elsewhere.waitForURL((url) => url.pathname === "/account");
    await page.getByRole("button", { name: "Person speichern" }).dblclick();

    await page.getByRole("heading", { level: 1, name: `Olena ${name}` }).waitFor();
    const found = await page.request.get(`/api/regions/duesseldorf/clients?q=${encodeURIComponent(name)}`);
    const { items } = await found.json();
    expect(items.filter((one: { familyName: string }) => one.familyName === name)).toHaveLength(1);
    await page.context().close();
  });

  it("is not left unasked, and without a network it is kept", async () => {
    const page = await signIn(KATRIN, `${CLIENTS}/new`);
    await page.getByLabel("Vorname").fill("Halb");
    await page.getByRole("link", { name: "Arbeitgeber" }).first().click();
    await page.getByRole("dialog", { name: "Eingaben verwerfen?" }).waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Abbrechen" }).click();
    await page.getByLabel("Familienname").fill("Getippt");

    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Person speichern" }).click();
    await page.getByText("Hafen ist gerade nicht erreichbar. Ihre Eingaben sind noch da.").waitFor();
    expect(await page.getByLabel("Vorname").inputValue()).toBe("Halb");
    await page.context().setOffline(false);
    await page.context().close();
  });
});

describe("an address that fails", () => {
  it("is a page in the reader's language with a way on, from the entrance itself", async () => {
    const page = await signIn(KATRIN, "/account", { language: "en-GB" });
    const complaints: string[] = [];
    page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
    const answer = await page.goto("/nowhere.php");

    expect(answer?.status()).toBe(404);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
    expect(await page.locator(".card").evaluate((card) => getComputedStyle(card).borderRadius)).toBe("6px");
    expect(complaints.filter((one) => one.includes("Content Security Policy"))).toEqual([]);
    await page.context().close();
  });
});

async function save(page: Page, field: string, value: string): Promise<void> {
  await page.getByLabel(field).fill(value);
  await page.getByRole("button", { name: "Änderungen speichern" }).click();
}
