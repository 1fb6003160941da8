import { expect, it } from "vitest";
import { accessibilityOf, signIn, withBrowser } from "./support/browser";

withBrowser();

it("is given to a published text in the person's language, taken back, and both stay known", async () => {
  const page = await signIn("brandt@duesseldorf.example", "/r/duesseldorf/settings/consents");
  await page.getByRole("button", { name: /^(Neuen Text|Text) schreiben: Fotos$/ }).click();
  const words = `Wir dürfen Fotos zeigen, auf denen ich zu sehen bin. ${Date.now()}`;
  const writing = page.getByRole("dialog");
  await writing.locator("textarea").first().fill(words);
  await writing.getByRole("button", { name: "Text veröffentlichen" }).click();
  await page.getByText("Der Text ist veröffentlicht").waitFor();

  await page.goto("/r/duesseldorf/clients/new");
  const family = `Einwilligung${Date.now() % 100_000}`;
  await page.getByLabel("Vorname").fill("Ana");
  await page.getByLabel("Familienname").fill(family);
  await page.getByRole("button", { name: "Person speichern" }).click();
  await page.getByRole("heading", { level: 1, name: `Ana ${family}` }).waitFor();
  const line = page.locator(".consents > li", { hasText: "Fotos" });
  await line.getByText("Noch nicht gefragt: nicht erlaubt.").waitFor();

  await line.getByRole("button", { name: "Zustimmung eintragen: Fotos" }).click();
  await page.getByRole("dialog").getByText(words).waitFor();
  expect(await accessibilityOf(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Zustimmung speichern" }).click();
  await line.getByText("zugestimmt", { exact: true }).waitFor();

  await line.getByRole("button", { name: "Widerruf eintragen: Fotos" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Nein speichern" }).click();
  await page.getByText("Das Nein ist eingetragen und gilt ab sofort").waitFor();
  await line.getByText("Nein gesagt", { exact: true }).waitFor();
  await page.reload();
  await line.getByText("1 frühere Äußerung").click();
  await line.getByText(/^Ja:/).waitFor();
  await page.context().close();
});
