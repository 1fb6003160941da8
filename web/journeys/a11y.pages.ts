import type { Browser, Page } from "playwright-core";
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
  /** The page is about an answer that the browser itself reports as an error. */
  refused?: boolean;
  before?: (page: unknown) => Promise<void>;
}

interface Look {
  look: string;
  widths: number[];
  dark: boolean;
  locale: string;
}

/** Each page is opened twice; the German one is looked at wide, and then as narrow as pages get. */
const LOOKS: Look[] = [
  { look: "desktop and 320 px, light, German", widths: [1440, 320], dark: false, locale: "de-DE" },
  { look: "phone, dark, English", widths: [390], dark: true, locale: "en-GB" },
];

let browser: Browser;
let server: { url: string; close: () => Promise<void> };

/** Tabs that are free: a new one compiles the whole front end again, which costs more than the look. */
const free = new Map<Look, Page[]>(LOOKS.map((look) => [look, []]));

beforeAll(async () => {
  browser = await openBrowser();
  server = await servePreview();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.concurrent.each(LOOKS)("on $look", (look) => {
  it.concurrent.each(PAGES as Listed[])("$name is accessible, fits and says no error", async (listed) => {
    const page = free.get(look)?.pop() ?? (await tab(look));
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (line) => {
      if (line.type() === "error" && !(listed.refused && /\b40[34]\b/.test(line.text()))) {
        errors.push(line.text());
      }
    });
    await page.context().addCookies([{ name: "mock-as", value: listed.as ?? "brandt", url: server.url }]);
    await page.setViewportSize({ width: look.widths[0] ?? 390, height: 900 });
    await page.goto(server.url + listed.path);
    // not by its role: a question that a page begins with hides the rest from assistive technology
    await page.locator("h1").first().waitFor();
    await listed.before?.(page);
    await page.waitForTimeout(listed.settle ?? 300);

    for (const width of look.widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await accessibilityOf(page), `at ${width} px`).toEqual([]);
      expect(await tooWide(page), `at ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
    await leave(page);
    free.get(look)?.push(page);
  });
});

async function tab({ dark, locale }: Look): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: dark ? "dark" : "light",
    locale,
    timezoneId: "Europe/Berlin",
  });
  return context.newPage();
}

/** As after a visit of a stranger: nothing that it kept, and nobody who listens. */
async function leave(page: Page): Promise<void> {
  // a form that is half filled in may ask whether to leave
  page.once("dialog", (question) => question.accept());
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto("about:blank");
  page.removeAllListeners();
  await page.context().clearCookies();
}

/** By how many pixels one has to scroll sideways. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
