import { describe, expect, it } from "vitest";
import { signIn, withBrowser } from "./support/browser";

withBrowser();

describe("signing out", () => {
  it("ends the session: Back shows nothing, the API knows nobody, and the password is asked again", async () => {
    const page = await signIn("weber@duesseldorf.example", "/r/duesseldorf/clients");
    const person = await page.locator(".table tbody th a").first().innerText();
    expect((await page.request.get("/api/account")).status()).toBe(200);

    await page.getByRole("button", { name: /Jonas Weber/ }).click();
    await page.getByRole("menuitem", { name: "Abmelden" }).click();
    await page.waitForURL((url) => url.pathname === "/");

    expect((await page.request.get("/api/account")).status()).toBe(401);
    expect((await page.request.get("/api/regions/duesseldorf/clients")).status()).toBe(401);
    await page.goBack();
    await page.locator("#email").waitFor();
    expect(await page.locator("body").innerText()).not.toContain(person);
    await page.goto("/login?return=/r/duesseldorf");
    await page.locator("#password").waitFor();
    await page.context().close();
  });
});
