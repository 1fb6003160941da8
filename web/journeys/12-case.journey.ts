import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { accessibilityOf, signIn, withBrowser } from "./support/browser";

withBrowser();

const KATRIN = "brandt@duesseldorf.example";
const JONAS = "weber@duesseldorf.example";

/** The least that every reader of PDF files takes. */
const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n" +
    "0000000009 00000 n \n0000000053 00000 n \n0000000102 00000 n \ntrailer<</Size 4/Root 1 0 R>>\n" +
    `startxref\n162\n%%EOF\n% ${Date.now()}\n`,
);

async function somebody(page: Page): Promise<string> {
  const name = `Fall${Date.now() % 1_000_000}`;
  await page.getByLabel("Vorname").fill("Linh");
  await page.getByLabel("Familienname").fill(name);
  await page.getByRole("button", { name: "Person speichern" }).click();
  await page.getByRole("heading", { level: 1, name: `Linh ${name}` }).waitFor();
  return name;
}

it("is opened, worked on with papers, handed over with a yes, closed and opened again", async () => {
  const katrin = await signIn(KATRIN, "/r/duesseldorf/clients/new");
  await somebody(katrin);
  await katrin.getByRole("button", { name: "Fall eröffnen" }).click();
  const title = `Anerkennung ${Date.now() % 1_000_000}`;
  await katrin.getByRole("dialog").getByLabel("Worum es geht").fill(title);
  await katrin.getByRole("dialog").getByRole("button", { name: "Fall eröffnen" }).click();
  await katrin.getByRole("heading", { level: 1, name: title }).waitFor();
  const address = new URL(katrin.url()).pathname;

  await katrin.getByLabel("Neue Aufgabe").fill("Zeugnisse anfordern");
  await katrin.getByLabel("Fällig").fill(new Date().toISOString().slice(0, 10));
  await katrin.getByRole("button", { name: "Aufgabe hinzufügen" }).click();
  await katrin.getByRole("button", { name: "Erledigt: Zeugnisse anfordern" }).waitFor();

  const file = katrin.locator("input[type=file]");
  await file.setInputFiles({
    name: "Bild.png",
    mimeType: "image/png",
    buffer: Buffer.from("MZ\x90\x00no picture"),
  });
  await katrin.getByRole("alert").first().waitFor();
  expect(await katrin.getByText("Noch kein Dokument.").count()).toBe(1);
  await file.setInputFiles({ name: "Zeugnis Übersetzung.pdf", mimeType: "application/pdf", buffer: PDF });
  const take = katrin.getByRole("button", { name: "Herunterladen: Zeugnis Übersetzung.pdf" });
  const [download] = await Promise.all([katrin.waitForEvent("download"), take.click()]);
  expect(download.suggestedFilename()).toBe("Zeugnis Übersetzung.pdf");
  expect((await readFile(await download.path())).equals(PDF)).toBe(true);
  expect(await accessibilityOf(katrin)).toEqual([]);

  await katrin.getByRole("button", { name: "Weitere Aktionen" }).first().click();
  await katrin.getByRole("menuitem", { name: "Übergeben" }).click();
  await katrin.getByRole("dialog").getByText("Jonas Weber").click();
  await katrin.getByRole("dialog").getByRole("button", { name: "Bitten zu übernehmen" }).click();
  await katrin.getByText(/bittet Jonas Weber, diesen Fall zu übernehmen/).waitFor();

  const jonas = await signIn(JONAS, "/r/duesseldorf");
  await jonas.getByRole("link", { name: title }).first().waitFor();
  await jonas.getByRole("button", { name: `Übernehmen: ${title}`, exact: true }).click();
  await jonas
    .getByRole("button", { name: `Übernehmen: ${title}`, exact: true })
    .waitFor({ state: "detached" });
  await jonas.goto(address);
  await jonas.getByRole("heading", { level: 1, name: title }).waitFor();
  await jonas.getByRole("button", { name: "Erledigt: Zeugnisse anfordern" }).click();
  await jonas.getByText(/erledigt am .* von Jonas Weber/).waitFor();

  await jonas.getByRole("button", { name: "Fall abschließen" }).click();
  await jonas.getByRole("dialog").getByText("Erledigt", { exact: true }).click();
  await jonas.getByRole("dialog").getByLabel("Was dazu zu sagen ist").fill("Bescheid ist da.");
  await jonas.getByRole("dialog").getByRole("button", { name: "Fall abschließen" }).click();
  await jonas.getByRole("button", { name: "Wieder öffnen" }).click();
  await jonas.getByText("wieder offen").first().waitFor();
  await jonas.getByText("Bescheid ist da.").first().waitFor();

  await katrin.context().close();
  await jonas.context().close();
});
