import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { accessibilityOf, signIn, visitor, withBrowser } from "./support/browser";
import { appointment, booked, freeDays, local, office } from "./support/hours";
import { mailsTo, mailTo } from "./support/mailbox";

withBrowser();

const linkIn = (mail: string) => /https?:\/\/\S+\/p\/appointment\S+/.exec(mail)?.[0] ?? "";

/** By the link of the letter onto the waiting list; the page stays open. */
async function waits(address: string): Promise<Page> {
  const page = await (await visitor({ phone: true })).newPage();
  await page.goto(linkIn(await mailTo(address, "im Anhang")));
  await page.getByRole("button", { name: "Auf die Warteliste setzen" }).click();
  await page.getByRole("button", { name: "Auf die Warteliste setzen" }).click();
  await page.getByText("Sie stehen auf der Warteliste.").waitFor();
  return page;
}

it("offers a time that becomes free to who asked first, and to nobody else", async () => {
  const desk = await signIn("brandt@duesseldorf.example", "/r/duesseldorf/appointments");
  const own = await office(desk, `Büro West ${Date.now()}`, "10:00");
  const [soonest = [], soon = [], late = []] = await freeDays(desk, own);
  const [first, second] = [`oksana${Date.now()}@example.org`, `deniz${Date.now()}@example.org`];
  const jan = `Jan Novak ${Date.now()}`;
  const early = await booked(desk, own, jan, soon[0]);
  // whatever else comes before them is taken
  for (const at of [...soonest, ...soon.slice(1)]) await booked(desk, own, "Mira Blum", at);
  const oksana = await booked(desk, own, "Oksana Bondar", late[0], first);
  const deniz = await booked(desk, own, "Deniz Kaya", late[1], second);
  const page = await waits(first);
  const other = await waits(second);

  await desk.goto(`/r/duesseldorf/appointments?on=${local(early.startsAt)[0]}`);
  await desk.getByRole("button", { name: `Weitere Aktionen für den Termin von ${jan}` }).click();
  await desk.getByRole("menuitem", { name: "Termin absagen" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Termin absagen" }).click();
  const letter = await mailTo(first, "halten wir ihn für Sie frei");

  await page.goto("about:blank");
  await page.goto(linkIn(letter));
  await page.getByText("Ein früherer Termin ist frei").waitFor();
  expect(await accessibilityOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Diesen Termin nehmen" }).click();
  await page.getByText("Ein früherer Termin ist frei").waitFor({ state: "detached" });
  await mailTo(first, "wurde verlegt");
  expect((await appointment(desk, oksana)).startsAt).toBe(early.startsAt);

  await other.reload();
  await other.getByText("Sie stehen auf der Warteliste.").waitFor();
  expect(await other.getByText("Ein früherer Termin ist frei").count()).toBe(0);
  expect(await appointment(desk, deniz)).toMatchObject({ status: "BOOKED", startsAt: deniz.startsAt });
  expect(await mailsTo(second)).toHaveLength(1);
  for (const one of [page, other, desk]) await one.context().close();
});
