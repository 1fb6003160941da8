import { mkdirSync } from "node:fs";
import { describe, it } from "vitest";
import { signIn, visitor, withBrowser } from "./support/browser";

withBrowser();

const PICTURES = new URL("../pictures", import.meta.url).pathname;
const PAGES = [
  { name: "today", as: "brandt@duesseldorf.example", path: "/r/duesseldorf" },
  { name: "clients", as: "brandt@duesseldorf.example", path: "/r/duesseldorf/clients" },
  { name: "figures", as: "brandt@duesseldorf.example", path: "/r/duesseldorf/figures" },
  { name: "comparison", as: "sander@hafen.example", path: "/comparison" },
  { name: "regions", as: "vogt@hafen.example", path: "/platform" },
  { name: "today-phone", as: "kaya@duisburg.example", path: "/r/duisburg", phone: true },
];

/** The pictures of the README, made of the real platform with its sample: `npm run pictures`. */
describe("pictures", () => {
  mkdirSync(PICTURES, { recursive: true });

  it.each(PAGES)("of $name", async ({ name, as, path, phone = false }) => {
    const page = await signIn(as, path, { phone });
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: `${PICTURES}/${name}.png` });
    await page.context().close();
  });

  it("of the way in", async () => {
    const context = await visitor();
    const page = await context.newPage();
    await page.goto("/login?return=/desk");
    await page.locator("#email").waitFor();
    await page.screenshot({ path: `${PICTURES}/sign-in.png` });
    await context.close();
  });
});
