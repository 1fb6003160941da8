import type { CDPSession, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { signIn, withBrowser } from "./support/browser";

withBrowser();

describe("a passkey", () => {
  it("is added after signing in by password, signs in alone, and opens nothing once removed", async () => {
    const page = await signIn("weber@duesseldorf.example", "/account");
    const device = await authenticator(page);
    await page.getByLabel("Name des Passkeys").fill("Diensthandy");
    await page.getByRole("button", { name: "Passkey anlegen" }).click();
    await page.locator(".passkeys").getByText("Diensthandy").waitFor();
    expect(await device.count()).toBe(1);

    await signOut(page);
    await page.goto("/login?return=/account");
    await page.locator("#passkey-signin").click();
    await page.waitForURL("**/account");
    await page.getByRole("heading", { level: 1, name: "Eigenes Konto" }).waitFor();

    await device.refuseToSayWhoItIs();
    await signOut(page);
    await page.goto("/login?return=/account");
    await page.locator("#passkey-signin").click();
    await page.waitForTimeout(500);
    expect(new URL(page.url()).pathname).toBe("/auth/signin");
    await device.sayWhoItIs();
    await page.locator("#passkey-signin").click();
    await page.waitForURL("**/account");

    await page.locator(".passkeys").getByRole("button", { name: "Entfernen" }).click();
    await page.getByRole("button", { name: "Passkey entfernen" }).click();
    await page.locator(".passkeys").waitFor({ state: "detached" });
    await signOut(page);
    await page.goto("/login?return=/account");
    await page.locator("#passkey-signin").click();
    await page.locator("#passkey-problem").waitFor();
    expect(new URL(page.url()).pathname).toBe("/auth/signin");
    await page.context().close();
  });
});

async function signOut(page: Page): Promise<void> {
  await page.locator(".user-btn").click();
  await page.getByRole("menuitem", { name: "Abmelden" }).click();
  await page.waitForURL((url) => url.pathname === "/");
}

/** A device that makes passkeys: the browser's own, without a person in front of it. */
async function authenticator(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const verified = (isUserVerified: boolean) =>
    session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  return {
    count: async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length,
    refuseToSayWhoItIs: () => verified(false),
    sayWhoItIs: () => verified(true),
  };
}
