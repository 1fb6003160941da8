import AxeBuilder from "@axe-core/playwright";
import { openBrowser, servePreview } from "./browser.mjs";
import { PAGES } from "./pages.mjs";

// npm run test:a11y [name…]: axe on every page, light and dark, desktop and 320 px, under the gateway's policy.
// Also fails where a page is wider than the window, has no title or not exactly one h1, or breaks the policy.
const names = process.argv.slice(2);
const wanted = PAGES.filter((page) => names.length === 0 || names.some((name) => page.name.startsWith(name)));
const VIEWS = [
  { name: "desktop-light", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { name: "phone-dark", viewport: { width: 320, height: 740 }, colorScheme: "dark" },
];

const browser = await openBrowser();
if (!browser) {
  console.log("No chromium found (install one or set CHROMIUM): pages were not checked.");
  process.exit(process.env.CI === "true" ? 1 : 0);
}
const server = await servePreview();
const found = [];

async function check(context, view, page) {
  await context.addCookies([{ name: "mock-as", value: page.as ?? "brandt", url: server.url }]);
  const tab = await context.newPage();
  const report = (what) => found.push(`${page.name} (${view.name}): ${what}`);
  tab.on("console", (line) => line.type() === "error" && report(line.text()));
  tab.on("pageerror", (error) => report(error.message));
  try {
    await tab.goto(server.url + page.path, { waitUntil: "load" });
    await tab.waitForSelector("h1");
    await tab.waitForTimeout(500);
    await page.before?.(tab);
    await tab.waitForTimeout(page.settle ?? 250);
    const { violations } = await new AxeBuilder({ page: tab }).analyze();
    for (const one of violations) {
      report(
        `${one.id}: ${one.help}\n    ${one.nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 160))
          .join("\n    ")}`,
      );
    }
    const state = await tab.evaluate(() => ({
      wide: document.documentElement.scrollWidth - window.innerWidth,
      title: document.title,
      headings: document.querySelectorAll("h1").length,
    }));
    if (state.wide > 0) report(`${state.wide} px wider than the window`);
    if (!state.title) report("no title");
    if (state.headings !== 1) report(`${state.headings} headings of the first level`);
  } catch (error) {
    report(String(error).split("\n")[0]);
  } finally {
    await tab.close();
  }
}

for (const view of VIEWS) {
  const context = await browser.newContext({
    viewport: view.viewport,
    colorScheme: view.colorScheme,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
  });
  for (const page of wanted) await check(context, view, page);
  await context.close();
}
await browser.close();
await server.close();
for (const one of found) console.log(one);
console.log(`${wanted.length} pages in ${VIEWS.length} views: ${found.length} findings`);
process.exit(found.length > 0 ? 1 : 0);
