import { expect, it } from "vitest";
import { made } from "./support/api";
import { accessibilityOf, signIn, visitor, withBrowser } from "./support/browser";
import { mailTo } from "./support/mailbox";

withBrowser();

const linkIn = (mail: string) => /https?:\/\/\S+\/p\/referral\S+/.exec(mail)?.[0] ?? "";

it("tells a partner what the person released and no more, and hears what came of it by a link", async () => {
  const desk = await signIn("brandt@duesseldorf.example", "/r/duesseldorf");
  const now = Date.now();
  const address = `ihk${now}@example.org`;
  const text = await made<{ number: number }>(desk, "duesseldorf/consents/texts", {
    purpose: "REFERRAL",
    fields: ["NAME", "PHONE"],
    words: [{ language: "de", text: "Mein Name und mein Telefon dürfen an Partner." }],
  });
  await made(desk, "duesseldorf/partners", { name: `IHK ${now}`, kind: "CHAMBER", email: address });
  const client = await made<{ id: string }>(desk, "duesseldorf/clients", {
    givenName: "Minh",
    familyName: `Verwiesen${now}`,
    targetGroup: "FOUNDER",
    email: "minh@example.org",
  });
  await made(desk, `duesseldorf/clients/${client.id}/consents`, {
    purpose: "REFERRAL",
    text: text.number,
    language: "de",
    manner: "SIGNED",
  });

  await desk.goto(`/r/duesseldorf/clients/${client.id}`);
  await desk.getByRole("button", { name: "An Partner verweisen" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Partner" }).selectOption({ label: `IHK ${now}` });
  await dialog.getByLabel("Worum geht es?").fill("Gründungsberatung zum Handwerk");
  const preview = dialog.locator(".referral-preview");
  await preview.getByText("Gründungsberatung zum Handwerk").waitFor();
  await preview.getByText(`Minh Verwiesen${now}`).waitFor();
  expect(await preview.innerText()).not.toContain("minh@example.org");
  expect(await accessibilityOf(desk)).toEqual([]);
  await dialog.getByRole("button", { name: "Verweis senden" }).click();
  await desk.getByText("Der Verweis ist unterwegs").waitFor();

  const first = await mailTo(address, "/p/referral");
  expect(first).not.toContain("Verwiesen");
  const office = await visitor();
  const page = await office.newPage();
  await page.goto(linkIn(first));
  await page.getByText("Gründungsberatung zum Handwerk").waitFor();
  await page.getByText(`Minh Verwiesen${now}`).waitFor();
  expect(await page.locator("main").innerText()).not.toContain("minh@example.org");
  expect(await accessibilityOf(page)).toEqual([]);
  await page.locator("button.kern-btn--primary").click();
  await page.getByRole("status").waitFor();

  await desk.reload();
  await desk.getByText("Angenommen").first().waitFor();
  let second = first;
  await expect
    .poll(
      async () => {
        second = await mailTo(address, "/p/referral");
        return linkIn(second) !== linkIn(first);
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  await page.goto("about:blank");
  await page.goto(linkIn(second));
  await page.locator("button.kern-btn--primary").click();
  await page.locator("textarea[name=words]").fill("Termin am Montag, Gründung begleitet");
  await page.locator("form button[type=submit]").click();
  await page.getByRole("status").waitFor();
  await desk.reload();
  await desk.getByText("Erledigt").first().waitFor();

  await office.close();
  await desk.context().close();
});
