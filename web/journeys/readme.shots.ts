import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, it } from "vitest";
import { signIn, visitor, withBrowser } from "./support/browser";

withBrowser();

const FOLDER = new URL("../pictures", import.meta.url).pathname;

interface Picture {
  name: string;
  as: string;
  path: string;
  dark?: boolean;
  phone?: boolean;
  before?: (page: Page) => Promise<void>;
}

const BRANDT = "brandt@duesseldorf.example";

const PICTURES: Picture[] = [
  { name: "today", as: BRANDT, path: "/r/duesseldorf" },
  { name: "client", as: BRANDT, path: "/r/duesseldorf/clients", before: talkWithSomebody },
  { name: "figures", as: BRANDT, path: "/r/duesseldorf/figures" },
  { name: "figures-dark", as: "yilmaz@aachen.example", path: "/r/aachen/figures", dark: true },
  { name: "comparison", as: "sander@hafen.example", path: "/comparison" },
  { name: "provisioning", as: "vogt@hafen.example", path: "/platform/regions/aachen" },
  { name: "import", as: BRANDT, path: "/r/duesseldorf/imports", before: bringAFile },
  { name: "today-phone", as: "kaya@duisburg.example", path: "/r/duisburg", phone: true },
];

/** The pictures of the README, of the real platform with its sample: `npm run pictures`. */
describe("pictures", () => {
  mkdirSync(FOLDER, { recursive: true });

  it.each(PICTURES)("of $name", async ({ name, as, path, before, dark = false, phone = false }) => {
    const page = await signIn(as, path, { phone, dark });
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await before?.(page);
    await keep(page, name);
    await page.context().close();
  });

  it("of the way in, and of the public side", async () => {
    const context = await visitor();
    const page = await context.newPage();
    await page.goto("/login?return=/desk");
    await page.locator("#email").waitFor();
    await keep(page, "sign-in");
    await page.goto("/");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await keep(page, "portal");
    await context.close();
  });
});

/** When charts have been drawn and nothing is loading any more. */
async function keep(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => undefined);
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: "disabled" });
}

async function talkWithSomebody(page: Page): Promise<void> {
  await page.locator(".table tbody th a").first().click();
  await page.locator(".timeline, .history, h2").first().waitFor();
  await page.waitForTimeout(600);
  await page.keyboard.press("n");
  await page.getByRole("checkbox", { name: "Aufenthalt" }).press("Space");
  await page.locator(".panel textarea").fill("Antrag zusammen durchgegangen, Unterlagen sind vollständig.");
}

async function bringAFile(page: Page): Promise<void> {
  const lines = [
    "Datum;Ratsuchende/r;Thema;Kanal;Dauer;Ergebnis;Bemerkung",
    "03.02.2025;Kovalenko, Olena;Aufenthalt;Telefon;30;geklärt;Termin beim Amt begleitet",
    "04.02.2025;Mehta, Rohan;Wohnen; Vor Ort;45;offen;",
  ];
  await page.setInputFiles("input[type=file]", {
    name: "beratungen-2025.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(lines.join("\n")),
  });
  await page.waitForURL(/imports\/consultations\/[0-9a-f-]{20,}/);
  await page.getByRole("button", { name: "Probelauf starten" }).waitFor();
}
