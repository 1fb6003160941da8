import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { run } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
// @ts-expect-error: a plain module of the scripts
import { openBrowser } from "../../scripts/browser.mjs";

let browser: Browser | null = null;

/** Opens the browser for a file of journeys. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = (await openBrowser()) as Browser | null;
    if (!browser) throw new Error("no browser was found; ./hafen test says how to get one");
  });
  afterAll(async () => {
    await browser?.close();
  });
}

interface Look {
  phone?: boolean;
  dark?: boolean;
  language?: "de-DE" | "en-GB";
}

/** A browser of its own for one person: cookies are not shared. */
export async function visitor(look: Look = {}): Promise<BrowserContext> {
  const { phone = false, dark = false, language = "de-DE" } = look;
  if (!browser) throw new Error("the browser is not open");
  return browser.newContext({
    baseURL: inject("url"),
    colorScheme: dark ? "dark" : "light",
    locale: language,
    timezoneId: "Europe/Berlin",
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
  });
}

/** Signs in through the real pages and comes back to the path. */
export async function signIn(email: string, path: string, look: Look = {}): Promise<Page> {
  const context = await visitor(look);
  const page = await context.newPage();
  await page.goto(`/login?return=${encodeURIComponent(path)}`);
  await enter(page, email, inject("password"));
  await page.waitForURL((url) => url.pathname === path.split("?")[0]);
  return page;
}

/** Fills the sign-in form that is on the screen. */
export async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(password);
  await page.locator("form:has(#password) button[type=submit]").click();
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page, one line each; empty where it is good. */
export async function accessibilityOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) {
    // by the tools for developers: the page's own policy lets no such script in
    await page.evaluate(AXE);
  }
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: typeof run } };
    const { violations } = await axe.run({ resultTypes: ["violations"], elementRef: false });
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  });
}

/** Counts the keys that are pressed besides text. */
export class Keys {
  count = 0;

  constructor(private readonly page: Page) {}

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      await this.page.keyboard.press(key);
      this.count += 1;
    }
  }

  /** Text does not count. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
}
