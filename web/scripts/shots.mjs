import { mkdirSync } from "node:fs";
import { openBrowser, servePreview } from "./browser.mjs";
import { PAGES } from "./pages.mjs";

// node scripts/shots.mjs [name…] [--phone] [--dark] [--en] [--all] [--full]: pictures in target/shots/
const args = process.argv.slice(2);
const flag = (name) => args.includes(`--${name}`) || args.includes("--all");
const names = args.filter((one) => !one.startsWith("--"));
const wanted = PAGES.filter((page) => names.length === 0 || names.some((name) => page.name.startsWith(name)));
const combine = (list, off, on) => (flag("all") ? [off, on] : flag(list) ? [on] : [off]);

const browser = await openBrowser();
if (!browser) throw new Error("no chromium found: install one or set HAFEN_BROWSER");
const server = await servePreview();
mkdirSync("target/shots", { recursive: true });
let trouble = 0;
for (const phone of combine("phone", false, true)) {
  for (const dark of combine("dark", false, true)) {
    for (const language of combine("en", "de", "en")) {
      const context = await browser.newContext({
        viewport: phone ? { width: 390, height: 1300 } : { width: 1440, height: 900 },
        colorScheme: dark ? "dark" : "light",
        locale: language === "de" ? "de-DE" : "en-GB",
        timezoneId: "Europe/Berlin",
      });
      for (const page of wanted) {
        await context.addCookies([{ name: "mock-as", value: page.as ?? "brandt", url: server.url }]);
        const tab = await context.newPage();
        tab.on("console", (line) => {
          if (line.type() !== "error") return;
          trouble += 1;
          console.log(`${page.name}: ${line.text()}`);
        });
        tab.on("pageerror", (error) => {
          trouble += 1;
          console.log(`${page.name}: ${error.message}`);
        });
        await tab.goto(server.url + page.path, { waitUntil: "networkidle" }).catch(() => undefined);
        await page.before?.(tab);
        await tab.waitForTimeout(page.settle ?? 250);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) console.log(`${page.name}: ${wide} px too wide`);
        const file = `target/shots/${page.name}-${phone ? "phone" : "desktop"}-${dark ? "dark" : "light"}-${language}.png`;
        await tab.screenshot({ path: file, fullPage: args.includes("--full") });
        await tab.close();
      }
      await context.close();
    }
  }
}
await browser.close();
await server.close();
console.log(`${wanted.length} pages, ${trouble} errors`);
process.exit(0);
