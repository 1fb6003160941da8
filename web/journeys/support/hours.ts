import type { Page } from "playwright-core";
import { expect } from "vitest";
import { made } from "./api";

const DUESSELDORF = "/api/regions/duesseldorf";
const WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"];
const DAY = 86_400_000;

/** An office with a concern that only it takes: what a journey does there is in nobody's way. */
export interface Office {
  name: string;
  calendarId: string;
  concernId: string;
}

export async function office(desk: Page, name: string, shutsAt = "16:00"): Promise<Office> {
  const concern = await made<{ id: string }>(desk, "duesseldorf/concerns", {
    names: [{ language: "de", text: `Fragen an ${name}` }],
    hints: [],
    minutes: 30,
    notesMinutes: 0,
    forWhom: "PERSON",
    topics: ["WORK"],
    channels: ["IN_PERSON"],
    openToPublic: true,
  });
  const calendar = await made<{ id: string }>(desk, "duesseldorf/calendars", {
    kind: "OFFICE",
    name,
    place: "Südstraße 2",
    languages: ["de"],
    channels: ["IN_PERSON"],
    concernIds: [concern.id],
    week: WEEKDAYS.map((weekday) => ({ weekday, opensAt: "09:00", shutsAt })),
    otherwise: [],
    stepMinutes: 30,
    noticeHours: 10,
    horizonDays: 60,
    openToPublic: true,
  });
  return { name, calendarId: calendar.id, concernId: concern.id };
}

const inBerlin = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  dateStyle: "short",
  timeStyle: "short",
});

/** Day and clock where the office is. */
export const local = (instant: string) => inBerlin.format(new Date(instant)).split(" ") as [string, string];

/** When the office is free in the next weeks, by day; not today. */
export async function freeDays(desk: Page, of: Office): Promise<string[][]> {
  const on = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const query = new URLSearchParams({
    calendarId: of.calendarId,
    concern: of.concernId,
    language: "de",
    channel: "IN_PERSON",
    from: on(1),
    to: on(21),
  });
  const answer = await desk.request.get(`${DUESSELDORF}/slots?${query}`);
  expect(answer.status(), await answer.text()).toBe(200);
  const { items } = (await answer.json()) as { items: { startsAt: string }[] };
  const times = items.map((one) => one.startsAt);
  return [...Map.groupBy(times, (at) => local(at)[0]).values()];
}

export interface Booked {
  id: string;
  startsAt: string;
  status: string;
}

export const booked = (desk: Page, of: Office, name: string, startsAt: string | undefined, email?: string) =>
  made<Booked>(desk, "duesseldorf/appointments", {
    calendarId: of.calendarId,
    concernIds: [of.concernId],
    startsAt,
    channel: "IN_PERSON",
    language: "de",
    name,
    email: email ?? null,
  });

/** How an appointment stands. */
export async function appointment(desk: Page, { id }: { id: string }): Promise<Booked> {
  const answer = await desk.request.get(`${DUESSELDORF}/appointments/${id}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as Booked;
}
