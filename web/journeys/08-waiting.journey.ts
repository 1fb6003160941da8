import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { signIn, visitor, withBrowser } from "./support/browser";

withBrowser();

// the sample has people waiting in Düsseldorf, and nobody here
const DEVICES = "/r/duisburg/waiting/devices";

/** Lets a device in and answers its address. */
async function device(page: Page, kind: string, name: string): Promise<string> {
  await page.getByRole("button", { name: "Gerät zulassen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(kind, { exact: true }).click();
  await dialog.getByLabel("Wo steht es?").fill(name);
  await dialog.getByRole("button", { name: "Zulassen und Adresse zeigen" }).click();
  const address = await dialog.getByLabel("Adresse des Geräts").inputValue();
  await dialog.getByRole("button", { name: "Adresse ist eingetragen" }).click();
  return address;
}

/** A screen of its own that nobody is signed in at. */
async function screen(address: string, phone = false): Promise<Page> {
  const page = await (await visitor({ phone })).newPage();
  await page.goto(address);
  return page;
}

describe("somebody without an appointment", () => {
  it("checks in at the kiosk, is called on the display and the phone, and is advised", async () => {
    const desk = await signIn("kaya@duisburg.example", DEVICES);
    const name = `Eingang ${Date.now()}`;
    const kiosk = await screen(await device(desk, "Terminal", name));
    const display = await screen(await device(desk, "Bildschirm", `${name} Bild`));
    await display.getByRole("heading", { level: 1 }).waitFor();

    await kiosk.getByRole("button", { name: "English" }).click();
    await kiosk.getByRole("heading", { name: "What is it about?" }).waitFor();
    expect(await kiosk.getByRole("textbox").count()).toBe(0);
    const [answer] = await Promise.all([
      kiosk.waitForResponse((one) => one.url().endsWith("/check-in")),
      kiosk.getByRole("button", { name: "Housing" }).click(),
    ]);
    const slip = (await answer.json()) as { key: string; callSign: string };
    await kiosk.getByText(slip.callSign).waitFor();

    const own = await screen(`/p/duisburg/place?lang=ar#${slip.key}`, true);
    await own.getByText(slip.callSign).waitFor();
    expect(await own.evaluate(() => document.documentElement.dir)).toBe("rtl");

    await desk.goto("/r/duisburg/waiting");
    await desk.getByRole("button", { name: `${slip.callSign} aufrufen` }).waitFor();
    await desk.getByRole("button", { name: "Nächste Person aufrufen" }).click();
    await desk.getByRole("dialog").getByLabel("Platz oder Raum").fill("Raum 4");
    await desk.getByRole("dialog").getByRole("button", { name: "Platz merken" }).click();
    await display.getByRole("cell", { name: slip.callSign }).waitFor();
    await display.getByRole("cell", { name: "Raum 4" }).waitFor();
    await own.getByText("Raum 4").waitFor();

    await desk.getByRole("button", { name: `Beratung beginnen: ${slip.callSign}` }).click();
    const subject = desk.getByRole("combobox", { name: /Mit wem/ });
    await subject.waitFor();
    expect(await desk.locator(".panel").getByRole("checkbox", { name: "Wohnen" }).isChecked()).toBe(true);
    const clients = await desk.request.get("/api/regions/duisburg/clients?limit=1");
    const { items } = (await clients.json()) as { items: { familyName: string }[] };
    await subject.fill(items[0]?.familyName ?? "");
    await desk.getByRole("option").first().click();
    await desk.getByRole("button", { name: "Beratung speichern" }).click();
    await desk.getByText(/^Beratung mit .* gespeichert/).waitFor();
    await desk.getByText(slip.callSign, { exact: true }).waitFor({ state: "detached" });
    await display.getByRole("cell", { name: slip.callSign }).waitFor({ state: "detached" });
    await own.getByText("إلى اللقاء").waitFor();

    await desk.getByRole("button", { name: "Nächste Person aufrufen" }).click();
    await desk.getByText("Gerade wartet niemand", { exact: true }).waitFor();

    await desk.goto(DEVICES);
    const row = desk.getByRole("row", { name: new RegExp(`${name} (?!Bild)`) });
    await row.getByRole("button", { name: "Zulassung entziehen" }).click();
    await desk.getByRole("dialog").getByRole("button", { name: "Zulassung entziehen" }).click();
    await row.getByText("entzogen").waitFor();
    await kiosk.reload();
    await kiosk.getByRole("heading", { name: /nicht zugelassen/ }).waitFor();
    for (const page of [desk, kiosk, display, own]) await page.context().close();
  });
});
