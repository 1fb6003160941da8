import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
// @ts-expect-error: a plain module of the scripts
import { openBrowser, servePreview } from "../scripts/browser.mjs";
// @ts-expect-error: a plain module of the scripts
import { PAGES } from "../scripts/pages.mjs";
import { accessibilityOf } from "./support/browser";

interface Listed {
  name: string;
  path: string;
  as?: string;
  settle?: number;
  before?: (page: unknown) => Promise<void>;
}

const LOOKS = [
  { look: "desktop, light, German", width: 1440, dark: false, locale: "de-DE" },
  { look: "phone, dark, English", width: 390, dark: true, locale: "en-GB" },
  { look: "320 px, light, German", width: 320, dark: false, locale: "de-DE" },
];

let browser: Browser;
let server: { url: string; close: () => Promise<void> };

beforeAll(async () => {
  browser = await openBrowser();
  server = await servePreview();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(LOOKS)("on $look", ({ width, dark, locale }) => {
  it.each(PAGES as Listed[])("$name is accessible, fits and says no error", async (listed) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? "dark" : "light",
      locale,
      timezoneId: "Europe/Berlin",
    });
    await context.addCookies([{ name: "mock-as", value: listed.as ?? "brandt", url: server.url }]);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (line) => {
      if (line.type() === "error") errors.push(line.text());
    });
    await page.goto(server.url + listed.path);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await listed.before?.(page);
    await page.waitForTimeout(listed.settle ?? 300);

    expect(await accessibilityOf(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await context.close();
  });
});
