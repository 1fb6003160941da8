import { describe, expect, inject, it } from "vitest";
import { enter, signIn, visitor, withBrowser } from "./support/browser";

withBrowser();

// not .example: such accounts are opened without a mail on a local platform
const PASSWORD = "Wupper-Schwebebahn-1901";

describe("a fourth region", () => {
  it("is ordered on the page, comes up live, and its first administrator can work at once", async () => {
    const page = await signIn("vogt@hafen.example", "/platform/new");
    await page.getByRole("combobox", { name: "Gemeinden" }).fill("Wuppertal");
    await page.getByRole("option", { name: "Wuppertal" }).click();
    expect(await page.getByLabel("Schlüssel").inputValue()).toBe("wuppertal");
    expect(await page.getByLabel("Name des Zentrums").inputValue()).toBe("Welcome Center Wuppertal");
    await page.getByLabel("Vor- und Nachname").fill("Selma Aydın");
    await page.getByLabel("E-Mail-Adresse").fill("selma.aydin@wuppertal.test");
    await page.getByRole("button", { name: "Region einrichten" }).click();
    await page.waitForURL("**/platform/regions/wuppertal");
    await page.getByRole("heading", { level: 2, name: "Fertig" }).waitFor({ timeout: 30_000 });
    await page.context().close();

    const invited = await visitor();
    const start = await invited.newPage();
    await start.goto(await invitationTo("selma.aydin@wuppertal.test"));
    for (const field of await start.locator("input[type=password]").all()) await field.fill(PASSWORD);
    await start.locator("form:has(input[type=password]) button[type=submit]").click();
    await start.waitForLoadState("networkidle");
    await start.goto("/login?return=/r/wuppertal");
    if (await start.locator("#email").isVisible()) {
      await enter(start, "selma.aydin@wuppertal.test", PASSWORD);
    }
    await start.waitForURL("**/r/wuppertal");
    await start.getByRole("heading", { level: 1, name: "Heute" }).waitFor();
    const clients = await start.request.get("/api/regions/wuppertal/clients");
    expect(clients.status()).toBe(200);
    expect((await clients.json()).items).toEqual([]);
    await invited.close();
  });
});

/** The link in the newest mail to this address, from the local platform's mailbox. */
async function invitationTo(address: string): Promise<string> {
  const mailbox = inject("mailbox");
  for (let i = 0; i < 40; i += 1) {
    const row = new RegExp(`<td>[^<]*${address}[^<]*<td><a href="(/\\d+)">`);
    const message = row.exec(await (await fetch(mailbox)).text())?.[1];
    const text = message ? await (await fetch(`${mailbox}${message}/text`)).text() : "";
    const link = /https?:\/\/\S+\/auth\/\S+/.exec(text);
    if (link) return link[0];
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no mail for ${address}`);
}
