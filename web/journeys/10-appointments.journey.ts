import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { accessibilityOf, signIn, visitor, withBrowser } from "./support/browser";
import { mailTo } from "./support/mailbox";

withBrowser();

const DAY = 86_400_000;
const iso = (at: Date) => at.toISOString().slice(0, 10);
const plus = (day: string, days: number) => iso(new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY));
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: field }).fill(option);
  await page.getByRole("option", { name: option, exact: true }).click();
  // the list stays open for more, and while it does the rest of the page is none
  await page.getByRole("combobox", { name: field }).press("Tab");
}

async function setUp(page: Page, closed: string): Promise<void> {
  await page.getByRole("button", { name: "Anliegen anlegen" }).click();
  const concern = page.getByRole("dialog");
  await concern.getByLabel("Name", { exact: true }).fill("Reisefragen");
  await concern.getByLabel("Gespräch in Minuten").fill("30");
  await choose(page, "Themen", "Aufenthalt");
  await concern.getByRole("checkbox", { name: /^Menschen können dafür selbst buchen/ }).check();
  await concern.getByRole("button", { name: "Anliegen speichern" }).click();
  await concern.waitFor({ state: "detached" });

  await page.getByRole("button", { name: "Kalender anlegen" }).click();
  const calendar = page.getByRole("dialog");
  await calendar.getByLabel("Name", { exact: true }).fill("Büro Nord");
  await calendar.getByText("Büro", { exact: true }).click();
  await calendar.getByLabel(/^Ort/).fill("Nordstraße 1");
  await calendar.getByRole("checkbox", { name: /^Menschen können hier selbst buchen/ }).check();
  await calendar.getByRole("button", { name: "Ausnahme", exact: true }).click();
  const exception = calendar.getByRole("group", { name: "Ausnahme 1" });
  await exception.getByLabel("Von").fill(closed);
  await calendar.getByRole("button", { name: "Kalender speichern" }).click();
  await calendar.waitFor({ state: "detached" });
}

/** Days that are holidays in North Rhine-Westphalia whatever the year. */
const HOLIDAYS = ["01-01", "05-01", "10-03", "11-01", "12-25", "12-26"];

/** The days on which a calendar offers a concern in the next weeks. */
async function offeredDays(page: Page, calendar: string, concern: string): Promise<string[]> {
  const list = async (path: string) => {
    const answer = await page.request.get(`/api/regions/duesseldorf/${path}`);
    expect(answer.status(), await answer.text()).toBe(200);
    return ((await answer.json()) as { items: Record<string, never>[] }).items;
  };
  const named = (one: Record<string, never>) => JSON.stringify(one);
  const calendarId = String((await list("calendars")).find((one) => named(one).includes(calendar))?.["id"]);
  const concernId = String((await list("concerns")).find((one) => named(one).includes(concern))?.["id"]);
  const from = iso(new Date());
  const query = new URLSearchParams({ calendarId, concern: concernId, from, to: plus(from, 60) });
  const slots = await list(`public/slots?${query}`);
  const inBerlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });
  return [...new Set(slots.map((one) => inBerlin.format(new Date(String(one["startsAt"])))))];
}

const linkIn = (mail: string) => /https?:\/\/\S+\/p\/appointment\S+/.exec(mail)?.[0] ?? "";

it("lets people book for themselves in their language, and come back by the link in the letter", async () => {
  const desk = await signIn("brandt@duesseldorf.example", "/r/duesseldorf/appointments/hours");
  const closed = plus(iso(new Date()), 2);
  await setUp(desk, closed);
  const days = await offeredDays(desk, "Büro Nord", "Reisefragen");
  expect(days.length).toBeGreaterThan(20);
  expect(days).not.toContain(closed);
  expect(days.filter((day) => HOLIDAYS.includes(day.slice(5)))).toEqual([]);
  expect(days.filter((day) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))).toEqual([]);
  await desk.context().close();

  const address = `olena${Date.now()}@example.org`;
  const somebody = await visitor({ phone: true });
  const page = await somebody.newPage();
  await page.goto("/p/book?region=duesseldorf&lang=de");
  await page.getByText(/^Reisefragen/).click();
  await page.getByRole("radio", { name: "Deutsch" }).check();
  await page.getByRole("radio", { name: "Am Telefon" }).check();
  await page.locator(".book-day input").first().check();
  await page.getByRole("textbox", { name: "Ihr Name" }).fill("Олена Шевченко");
  await page.getByLabel("E-Mail-Adresse").fill(address);
  await page.getByRole("textbox", { name: "Telefon" }).fill("+49 211 1234");
  expect(await accessibilityOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Zeit reservieren" }).click();
  await page.getByText(/Jetzt fehlt noch ein Schritt/).waitFor();

  const first = await mailTo(address, "bestätigen");
  expect(first).not.toContain("Олена");
  await page.goto(linkIn(first));
  await page.getByRole("button", { name: "Termin bestätigen" }).click();
  await page.getByText("Ihr Termin steht fest.").waitFor();
  expect(await accessibilityOf(page)).toEqual([]);

  const booked = await mailTo(address, "im Anhang");
  expect(linkIn(booked)).toBe(linkIn(first));
  await page.getByRole("button", { name: "Andere Zeit wählen" }).click();
  await page.locator(".book-day input").last().check();
  await page.getByRole("button", { name: "Andere Zeit wählen" }).last().click();
  await mailTo(address, "wurde verlegt");

  await page.getByRole("button", { name: "Termin absagen" }).click();
  await page.getByRole("button", { name: "Ja, Termin absagen" }).click();
  await page.getByText("Dieser Termin ist abgesagt.").waitFor();
  await mailTo(address, "findet nicht statt");
  await somebody.close();
});
