import { z } from "zod";
import type { Calendar, CalendarFields } from "@/lib/api/appointments";
import { orNull } from "@/lib/form";

export const WEEKDAYS = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
] as const;

/** Days on which other hours hold; without times the door is shut. */
export interface DaysTyped {
  firstDay: string;
  lastDay: string;
  opensAt: string;
  shutsAt: string;
  note: string;
}

export interface CalendarValues {
  kind: CalendarFields["kind"];
  name: string;
  accountId: string;
  place: string;
  phone: string;
  videoLink: string;
  languages: string[];
  channels: string[];
  concernIds: string[];
  week: { weekday: string; opensAt: string; shutsAt: string }[];
  otherwise: DaysTyped[];
  stepMinutes: number;
  noticeHours: number;
  horizonDays: number;
  openToPublic: boolean;
  retired: boolean;
}

const later = { error: "calendars.later", path: ["shutsAt"] };
const time = z.string().regex(/^\d{2}:\d{2}$/, "field.required");
const figure = (least: number, most: number) =>
  z.coerce.number("field.number").int("field.number").min(least, "field.number").max(most, "field.number");

export const calendarSchema = z.looseObject({
  name: z.string().trim().min(1, "field.required").max(120),
  place: z.string().trim().min(1, "field.required").max(300),
  videoLink: z.union([z.literal(""), z.string().regex(/^https:\/\/\S+$/, "calendars.https")]),
  languages: z.array(z.string()).min(1, "field.required"),
  channels: z.array(z.string()).min(1, "field.required"),
  week: z.array(
    z.looseObject({ opensAt: time, shutsAt: time }).refine((one) => one.opensAt < one.shutsAt, later),
  ),
  otherwise: z.array(
    z
      .looseObject({ firstDay: z.iso.date("field.date"), lastDay: z.union([z.literal(""), z.iso.date()]) })
      .refine((one) => !one.lastDay || one.firstDay <= one.lastDay, {
        error: "field.date",
        path: ["lastDay"],
      })
      .refine((one) => !one["opensAt"] === !one["shutsAt"], later)
      .refine((one) => !one["opensAt"] || String(one["opensAt"]) < String(one["shutsAt"]), later),
  ),
  stepMinutes: figure(5, 120),
  noticeHours: figure(0, 720),
  horizonDays: figure(1, 365),
});

/** Several pieces of one exceptional day stand in rows of their own. */
export function calendarValues(stored: Calendar | undefined, languages: string[]): CalendarValues {
  return {
    kind: stored?.kind ?? "ADVISER",
    name: stored?.name ?? "",
    accountId: stored?.accountId ?? "",
    place: stored?.place ?? "",
    phone: stored?.phone ?? "",
    videoLink: stored?.videoLink ?? "",
    languages: stored?.languages ?? languages,
    channels: stored?.channels ?? ["IN_PERSON", "PHONE", "VIDEO"],
    concernIds: stored?.concernIds ?? [],
    week:
      stored?.week ??
      WEEKDAYS.slice(0, 5).map((weekday) => ({ weekday, opensAt: "09:00", shutsAt: "12:00" })),
    otherwise: (stored?.otherwise ?? []).flatMap((days) => {
      const row = { firstDay: days.firstDay, lastDay: days.lastDay, note: days.note ?? "" };
      const pieces = days.hours ?? [];
      return pieces.length === 0
        ? [{ ...row, opensAt: "", shutsAt: "" }]
        : pieces.map((hours) => ({ ...row, ...hours }));
    }),
    stepMinutes: stored?.stepMinutes ?? 30,
    noticeHours: stored?.noticeHours ?? 24,
    horizonDays: stored?.horizonDays ?? 60,
    openToPublic: stored?.openToPublic ?? false,
    retired: stored?.retired ?? false,
  };
}

/** Rows for the same days after each other are one exception with several pieces. */
export function calendarFields(values: CalendarValues): CalendarFields {
  const otherwise: CalendarFields["otherwise"] = [];
  for (const row of values.otherwise) {
    const lastDay = row.lastDay || row.firstDay;
    const hours = row.opensAt ? [{ opensAt: row.opensAt, shutsAt: row.shutsAt }] : [];
    const before = otherwise.at(-1);
    if (before && before.firstDay === row.firstDay && before.lastDay === lastDay && hours.length > 0) {
      before.hours = [...(before.hours ?? []), ...hours];
    } else {
      otherwise.push({ firstDay: row.firstDay, lastDay, hours, note: orNull(row.note) });
    }
  }
  return {
    kind: values.kind,
    name: values.name.trim(),
    accountId: values.kind === "ADVISER" ? orNull(values.accountId) : null,
    place: values.place.trim(),
    phone: orNull(values.phone),
    videoLink: orNull(values.videoLink),
    languages: values.languages,
    channels: values.channels as CalendarFields["channels"],
    concernIds: values.concernIds,
    week: values.week as CalendarFields["week"],
    otherwise,
    stepMinutes: values.stepMinutes,
    noticeHours: values.noticeHours,
    horizonDays: values.horizonDays,
    openToPublic: values.openToPublic,
    retired: values.retired,
  };
}
