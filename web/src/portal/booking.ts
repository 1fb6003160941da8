import type { Cases } from "@/lib/api/schemas";

export type Offer = Cases["Offer"];
export type Times = Cases["PublicTimes"];
export type Guest = Cases["GuestView"];
export type Concern = Offer["concerns"][number];
export type Wanted = Cases["Reserve"];
export type Earlier = Cases["EarlierView"];
export type EarlierWanted = Cases["Wanted"];

/** A refusal; the pages branch on its type only. */
export class Refused extends Error {
  constructor(readonly type: string) {
    super(type);
  }
}

function csrf(): Record<string, string> {
  const found = document.cookie.split("; ").find((one) => one.startsWith("XSRF-TOKEN="));
  return found ? { "X-XSRF-TOKEN": decodeURIComponent(found.slice("XSRF-TOKEN=".length)) } : {};
}

/** One request to the public side of a region. */
export async function ask<T>(region: string, path: string, body?: unknown, key?: string): Promise<T> {
  const answer = await fetch(`/api/regions/${region}/public/${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      Accept: "application/json, application/problem+json",
      ...(key === undefined ? {} : { "Hafen-Key": key }),
      ...(body === undefined ? {} : { "Content-Type": "application/json", ...csrf() }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json = (await answer.json().catch(() => ({}))) as T & { type?: string };
  if (!answer.ok) throw new Refused((json.type ?? "").replace("/problems/", ""));
  return json;
}

export interface Centre {
  key: string;
  name: string;
  accent: string;
  mark: string;
}

/** The centre with that key, as everybody may see it. */
export async function centre(region: string): Promise<Centre | null> {
  const answer = await fetch("/api/regions", { headers: { Accept: "application/json" } });
  const { items } = (await answer.json()) as { items: Centre[] };
  return items.find((one) => one.key === region) ?? null;
}

/** What is said of a refusal that people can do something about. */
export function refusal(
  problem: unknown,
): "earlier.gone" | "book.failed" | "book.lapsed" | "book.many" | "book.noLink" | "book.over" | "book.taken" {
  const type = problem instanceof Refused ? problem.type : "";
  switch (type) {
    case "appointment-settled":
      return "book.over";
    case "offer-gone":
      return "earlier.gone";
    case "no-such-appointment":
    case "no-such-link":
      return "book.noLink";
    case "reservation-lapsed":
      return "book.lapsed";
    case "slot-taken":
      return "book.taken";
    case "too-many-reservations":
      return "book.many";
    default:
      return "book.failed";
  }
}

const ZONE = "Europe/Berlin";

/** Dates and times in the reader's language, always by the clock of the centre. */
export function formats(language: string) {
  const day = new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: ZONE });
  const clock = new Intl.DateTimeFormat(language, { timeStyle: "short", timeZone: ZONE });
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return {
    day: (at: string) => day.format(new Date(at)),
    clock: (at: string) => clock.format(new Date(at)),
    weekday: (number: number) => weekday.format(new Date(Date.UTC(2026, 5, 15 + number))),
  };
}

export function isoDay(at: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE }).format(at);
}

/** What something is called in the reader's language, else in German, else in any. */
export function told(words: readonly { language: string; text: string }[], language: string): string {
  const found =
    words.find((one) => one.language === language) ?? words.find((one) => one.language === "de") ?? words[0];
  return found?.text ?? "";
}

export function filled(words: string, name: string, value: string | number): string {
  return words.replace(`{${name}}`, String(value));
}
