import { createHmac } from "node:crypto";
import type { CDPSession, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { enter, signIn, withBrowser } from "./support/browser";

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

describe("a second factor", () => {
  it("is set up with an app, asked for at the next sign-in, and removed with a code", async () => {
    const page = await signIn("yilmaz@aachen.example", "/account");
    await page.getByRole("button", { name: "Zweiten Faktor einrichten" }).click();
    const picture = page.locator(".factor-picture");
    await picture.waitFor();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const secret = await page.getByLabel("Schlüssel").inputValue();
    await page.getByLabel("Code aus der App").fill(codeNow(secret));
    await page.getByRole("button", { name: "Code prüfen und einschalten" }).click();
    await page.locator(".recovery code").first().waitFor();
    const recovery = await page.locator(".recovery code").allTextContents();
    expect(recovery).toHaveLength(10);
    await page.getByRole("button", { name: "Codes sind abgelegt" }).click();

    await signOut(page);
    await page.goto("/login?return=/account");
    await enter(page, "yilmaz@aachen.example", inject("password"));
    await page.locator("#code").fill("000000");
    await page.locator("form button[type=submit]").click();
    await page.locator("#problem").waitFor();
    await page.locator("#code").fill(recovery[0] ?? "");
    await page.locator("form button[type=submit]").click();
    await page.waitForURL("**/account");

    await page.getByRole("button", { name: "Zweiten Faktor entfernen" }).click();
    await page
      .getByRole("dialog")
      .getByLabel("Code aus der App")
      .fill(recovery[1] ?? "");
    await page.getByRole("dialog").getByRole("button", { name: "Zweiten Faktor entfernen" }).click();
    await page.getByText("nicht eingerichtet").waitFor();
    await page.context().close();
  });
});

/** What an app shows for the secret now (RFC 6238). */
function codeNow(secret: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/[^A-Z2-7]/g, "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac("sha1", key).update(time).digest();
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

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
    count: async () =>
      (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length,
    refuseToSayWhoItIs: () => verified(false),
    sayWhoItIs: () => verified(true),
  };
}
