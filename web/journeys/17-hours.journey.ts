import { expect, it } from "vitest";
import { accessibilityOf, signIn, withBrowser } from "./support/browser";
import { appointment, booked, freeDays, local, office } from "./support/hours";
import { mailTo } from "./support/mailbox";

withBrowser();

it("keeps what was booked before the hours changed, until somebody decides", async () => {
  const desk = await signIn("brandt@duesseldorf.example", "/r/duesseldorf/appointments/hours");
  const own = await office(desk, `Büro Süd ${Date.now()}`);
  const [day = []] = await freeDays(desk, own);
  const at = (clock: string) => day.find((one) => local(one)[1] === clock);
  const address = `maria${Date.now()}@example.org`;
  const stays = await booked(desk, own, "Ana Costa", at("09:30"));
  const kept = await booked(desk, own, "Luis Ferreira", at("14:00"));
  const moved = await booked(desk, own, "Maria Oliveira", at("15:00"), address);

  await desk.reload();
  await desk.getByRole("button", { name: `${own.name} ändern`, exact: true }).click();
  const dialog = desk.getByRole("dialog");
  const weekday = new Date(`${local(kept.startsAt)[0]}T12:00:00Z`).getUTCDay();
  await dialog
    .getByRole("group", { name: `Öffnungszeit ${weekday}`, exact: true })
    .getByLabel("Schließt")
    .fill("12:00");
  await dialog.getByRole("button", { name: "Kalender speichern" }).click();
  await dialog.waitFor({ state: "detached" });

  const conflicts = desk.getByRole("region", { name: `Außerhalb der Öffnungszeiten von ${own.name}` });
  await conflicts.getByText("Maria Oliveira").waitFor();
  expect(await conflicts.getByRole("listitem").count()).toBe(2);
  expect(await accessibilityOf(desk)).toEqual([]);
  for (const one of [stays, kept, moved]) {
    expect(await appointment(desk, one)).toMatchObject({ status: "BOOKED", startsAt: one.startsAt });
  }

  await conflicts.getByRole("button", { name: "Findet statt: Termin von Luis Ferreira" }).click();
  await conflicts.getByText("Luis Ferreira").waitFor({ state: "detached" });

  await conflicts.getByRole("button", { name: "Weitere Aktionen für den Termin von Maria" }).click();
  await desk.getByRole("menuitem", { name: "Termin verlegen" }).click();
  const times = desk.getByRole("dialog");
  const thatDay = times.locator(".slotdays fieldset").first();
  // with the office's name where another one takes everything
  const time = (clock: string) => thatDay.getByText(new RegExp(`^${clock}( ${own.name})?$`));
  await time("10:30").click();
  expect(await time("14:00").count()).toBe(0);
  await times.getByRole("button", { name: "Termin verlegen" }).click();
  await conflicts.waitFor({ state: "detached" });
  await mailTo(address, "wurde verlegt");

  expect(local((await appointment(desk, moved)).startsAt)[1]).toBe("10:30");
  expect(await appointment(desk, kept)).toMatchObject({ status: "BOOKED", startsAt: kept.startsAt });
  await desk.reload();
  await desk.getByRole("button", { name: `${own.name} ändern`, exact: true }).waitFor();
  await desk.waitForLoadState("networkidle");
  expect(await conflicts.count()).toBe(0);
  await desk.context().close();
});
