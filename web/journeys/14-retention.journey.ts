import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { made } from "./support/api";
import { accessibilityOf, signIn, withBrowser } from "./support/browser";

withBrowser();

const REGION = "/r/aachen";
const RETENTION = `${REGION}/settings/retention`;

/** Somebody who was advised last so long ago that every period is over. */
async function longAgo(page: Page, family: string): Promise<string> {
  const { client } = await made<{ client: { id: string } }>(page, "aachen/consultations", {
    newClient: { givenName: "Mira", familyName: family, targetGroup: "STUDENT" },
    heldAt: new Date(Date.now() - 9 * 365 * 86_400_000).toISOString(),
    minutes: 20,
    channel: "PHONE",
    topics: ["STUDY"],
    language: "de",
    outcome: "CLARIFIED",
  });
  return client.id;
}

it("shows what is over, keeps what is held, and deletes the rest once its number is said", async () => {
  const page = await signIn("yilmaz@aachen.example", RETENTION);
  const gone = `Vergangen${Date.now() % 100_000}`;
  const kept = `Bewahrt${Date.now() % 100_000}`;
  await longAgo(page, gone);
  const held = await longAgo(page, kept);

  // as late as can be: the sample's own people stay
  for (const kind of ["Ratsuchende", "Arbeitgeber", "Anfragen", "Termine ohne Akte"]) {
    await page.getByLabel(kind, { exact: true }).fill("96");
  }
  const [saved] = await Promise.all([
    page.waitForResponse((one) => one.url().includes("/retention/") && one.request().method() === "PUT"),
    page.getByRole("button", { name: /^Fristen (festlegen|speichern)$/ }).click(),
  ]);
  expect(saved.status(), await saved.text()).toBe(200);
  await page.getByRole("link", { name: `Mira ${gone}` }).waitFor();
  await page.getByRole("link", { name: `Mira ${kept}` }).click();
  await page.waitForURL(new RegExp(held));
  await page.getByRole("button", { name: "Weitere Aktionen" }).first().click();
  await page.getByRole("menuitem", { name: "Vor dem Löschen bewahren" }).click();
  await page.getByLabel("Warum soll die Akte bleiben?").fill("laufendes Verfahren");
  await page.getByRole("button", { name: "Akte bewahren" }).click();
  await page.getByText(`Die Akte von Mira ${kept} bleibt`).waitFor();

  await page.goto(RETENTION);
  await page.getByRole("link", { name: `Mira ${gone}` }).waitFor();
  expect(await accessibilityOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Abgelaufenes löschen" }).click();
  const dialog = page.getByRole("dialog");
  const number = /\((\d+)\)/.exec(await dialog.innerText())?.[1] ?? "";
  await dialog.getByRole("textbox").fill(`${Number(number) + 1}`);
  await dialog.getByRole("button", { name: "Endgültig löschen" }).click();
  await dialog.getByText(`Es sind ${number}.`).waitFor();
  await dialog.getByRole("textbox").fill(number);
  await dialog.getByRole("button", { name: "Endgültig löschen" }).click();
  await page.getByText("Das Löschen hat begonnen").waitFor();
  await page.getByText("beendet").first().waitFor();

  const names = async (family: string) => {
    const answer = await page.request.get(`/api/regions/aachen/clients?archive=WITH&q=${family}`);
    return JSON.stringify(await answer.json());
  };
  expect(await names(gone)).not.toContain(gone);
  expect(await names(kept)).toContain(kept);
  await page.context().close();
});
