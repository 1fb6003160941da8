import { expect, it } from "vitest";
import { accessibilityOf, signIn, visitor, withBrowser } from "./support/browser";

withBrowser();

const DESK = "/r/duesseldorf/enquiries";

it("goes from a question in another language to whom it is for, and to the person's file", async () => {
  const jonas = await signIn("weber@duesseldorf.example", DESK);
  const katrin = await signIn("brandt@duesseldorf.example", `${DESK}/rules`);
  const rule = `Anerkennung ${Date.now() % 100_000}`;
  await katrin.getByRole("button", { name: "Regel hinzufügen" }).first().click();
  const dialog = katrin.getByRole("dialog");
  await dialog.getByLabel("Name der Regel").fill(rule);
  await dialog.getByRole("group", { name: "Themen" }).getByText("Anerkennung", { exact: true }).click();
  await dialog.getByRole("group", { name: "Sprachen" }).getByText("Englisch", { exact: true }).click();
  await dialog.getByRole("group", { name: "Wer antwortet?" }).getByText("Jonas Weber").click();
  await dialog.getByRole("button", { name: "Regel speichern" }).click();
  await katrin.getByText(rule).first().waitFor();

  const somebody = await visitor({ phone: true, language: "en-GB" });
  const form = await somebody.newPage();
  await form.goto("/p/ask?region=duesseldorf&lang=en");
  await form.getByText("Recognition", { exact: false }).first().click();
  const question = `How long does it take? ${Date.now()}`;
  await form.locator("textarea[name=text]").fill(question);
  await form.locator("input[name=name]").fill("Grace Adeyemi");
  await form.locator("input[name=email]").fill("grace@example.org");
  await form.locator("form button[type=submit]").click();
  // name and address without a yes: nothing is sent, and nothing that was typed is lost
  await form.getByRole("alert").waitFor();
  expect(await form.locator("textarea[name=text]").inputValue()).toBe(question);
  await form.locator("input[name=consent]").check();
  expect(await accessibilityOf(form)).toEqual([]);
  await form.locator("form button[type=submit]").click();
  const receipt = form.getByRole("status");
  await receipt.waitFor();
  const reference = await receipt.locator(".ask-signs").first().innerText();
  expect(reference).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/);
  await form.locator("a[href*='/p/enquiry']").click();
  await form.getByText(reference).first().waitFor();
  expect(await form.getByText("Grace").count()).toBe(0);

  await jonas.reload();
  await jonas.getByRole("link", { name: "Grace Adeyemi" }).first().click();
  await jonas.getByText(question).waitFor();
  await jonas.getByText(rule).waitFor();
  await jonas.getByText(reference).waitFor();
  expect(await accessibilityOf(jonas)).toEqual([]);
  await jonas.getByRole("button", { name: "Zuordnen", exact: true }).click();
  const family = `Adeyemi${Date.now() % 100_000}`;
  const attach = jonas.getByRole("dialog", { name: "Wer fragt?" });
  await attach.getByLabel("Familienname").fill(family);
  await attach.getByRole("button", { name: "Neu aufnehmen und zuordnen" }).click();
  await jonas.getByRole("heading", { level: 1, name: `Grace ${family}` }).waitFor();
  await jonas.getByRole("button", { name: "Weitere Aktionen" }).first().click();
  await jonas.getByRole("menuitem", { name: "Ist beantwortet" }).click();
  await jonas.getByText("Beantwortet", { exact: true }).first().waitFor();

  await form.reload();
  await form
    .getByText(/answered/i)
    .first()
    .waitFor();
  await jonas.getByRole("button", { name: "Abschließen", exact: true }).click();
  await jonas.getByRole("dialog").getByText("Beantwortet", { exact: true }).click();
  await jonas.getByRole("dialog").getByRole("button", { name: "Abschließen" }).click();
  await jonas.getByText("Abgeschlossen", { exact: true }).first().waitFor();
  await jonas.getByRole("link", { name: `Grace ${family}` }).click();
  await jonas.getByRole("heading", { level: 1, name: `Grace ${family}` }).waitFor();

  await katrin.getByRole("button", { name: `„${rule}“ entfernen` }).click();
  await katrin.getByRole("dialog").getByRole("button", { name: "Regel entfernen" }).click();
  await katrin.getByRole("button", { name: `„${rule}“ entfernen` }).waitFor({ state: "detached" });
  await somebody.close();
  await jonas.context().close();
  await katrin.context().close();
});
