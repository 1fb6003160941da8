import type de from "@/locales/room/de.json";
import { isPortalLanguage, type PortalLanguage } from "../words";

export type RoomWordId = keyof typeof de;
export type RoomWords = Record<RoomWordId, string>;
export type RoomPage = "kiosk" | "display" | "place";

export interface Room {
  region: string;
  page: RoomPage;
}

export interface RoomRegion {
  key: string;
  name: string;
  shortName: string;
  accent: string;
  mark: string;
  languages: string[];
}

/** `/p/duesseldorf/kiosk` and its like; everything else belongs to the portal. */
export function roomOf(path: string): Room | null {
  const found = /^\/p\/([a-z][a-z0-9-]{1,30})\/(kiosk|display|place)\/?$/.exec(path);
  return found ? { region: found[1] ?? "", page: found[2] as RoomPage } : null;
}

const LOAD: Record<PortalLanguage, () => Promise<{ default: RoomWords }>> = {
  de: () => import("@/locales/room/de.json"),
  en: () => import("@/locales/room/en.json"),
  tr: () => import("@/locales/room/tr.json"),
  uk: () => import("@/locales/room/uk.json"),
  ar: () => import("@/locales/room/ar.json"),
};

/** The language of a page in which words are there; English where a region speaks another one. */
export function spoken(tag: string): PortalLanguage {
  const base = tag.slice(0, 2);
  return isPortalLanguage(base) ? base : "en";
}

export async function loadRoomWords(language: PortalLanguage): Promise<RoomWords> {
  return (await LOAD[language]()).default;
}

/** Puts values into words: `Before you: {n}`. */
export function say(words: RoomWords, id: RoomWordId, values: Record<string, string | number> = {}): string {
  return words[id].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function clockIn(language: PortalLanguage, at: string | Date): string {
  return new Intl.DateTimeFormat(language === "ar" ? "ar-u-nu-latn" : language, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Europe/Berlin",
  }).format(new Date(at));
}

/** The secret part of this page's address; it stands behind the hash, so no server logs it. */
export function ownKey(): string {
  return location.hash.slice(1);
}

/** What a service answered that is not what was asked for. */
export class RoomProblem extends Error {
  constructor(readonly status: number) {
    super(`answered with ${status}`);
  }

  /** Trying again changes nothing: the address is not, or no longer, good. */
  get final(): boolean {
    return [400, 403, 404].includes(this.status);
  }
}

function csrf(): Record<string, string> {
  const found = document.cookie.split("; ").find((one) => one.startsWith("XSRF-TOKEN="));
  return found ? { "X-XSRF-TOKEN": decodeURIComponent(found.slice("XSRF-TOKEN=".length)) } : {};
}

/** One request to the region's waiting room; never waits longer than eight seconds. */
export async function ask<T>(region: string, path: string, body?: unknown, method = "GET"): Promise<T> {
  const answer = await fetch(`/api/regions/${region}/public/waiting/${path}`, {
    method,
    headers: {
      Accept: "application/json, application/problem+json",
      "Hafen-Key": ownKey() || "none",
      ...(method === "GET" ? {} : csrf()),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    credentials: "same-origin",
    cache: "no-store",
    signal: AbortSignal.timeout(8_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new RoomProblem(answer.status);
  return (await answer.json()) as T;
}

export async function loadRegion(key: string): Promise<RoomRegion> {
  const answer = await fetch("/api/regions", { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new RoomProblem(answer.status);
  const { items } = (await answer.json()) as { items: RoomRegion[] };
  const found = items.find((one) => one.key === key);
  if (!found) throw new RoomProblem(404);
  return found;
}
