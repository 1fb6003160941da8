/** Dates, times and figures as people read them here. Everything happens in the region's time zone. */
export const ZONE = "Europe/Berlin";
const NB = "\u00a0";

/** Keeps a date or a figure with its unit on one line. */
export function together(text: string): string {
  return text.replaceAll(" ", NB);
}

function moment(value: string | Date): Date {
  if (value instanceof Date) return value;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T12:00:00Z`) : new Date(value);
}

/** "Sa., 21. Nov. 2026"; English "Sat, 21 Nov 2026". */
export function day(language: string, value: string | Date): string {
  return together(
    new Intl.DateTimeFormat(regional(language), {
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: ZONE,
    }).format(moment(value)),
  );
}

/** "21. Nov. 2026", where the weekday says nothing, as in tables. */
export function shortDay(language: string, value: string | Date): string {
  return together(
    new Intl.DateTimeFormat(regional(language), {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: ZONE,
    }).format(moment(value)),
  );
}

/** "Samstag, 21. November 2026". */
export function longDay(language: string, value: string | Date): string {
  return new Intl.DateTimeFormat(regional(language), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: ZONE,
  }).format(moment(value));
}

/** "14:30". */
export function clock(language: string, value: string | Date): string {
  return new Intl.DateTimeFormat(regional(language), {
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: ZONE,
  }).format(moment(value));
}

/** "09:05", as a time field takes it. */
export function fieldClock(value: string | Date): string {
  return new Intl.DateTimeFormat("de", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: ZONE,
  }).format(moment(value));
}

/** "Sa., 21. Nov. 2026, 14:30". */
export function dayAndClock(language: string, value: string | Date): string {
  return `${day(language, value)}, ${clock(language, value)}`;
}

/** "1.234,5". */
export function figure(language: string, value: number, digits = 1): string {
  return new Intl.NumberFormat(regional(language), { maximumFractionDigits: digits }).format(value);
}

/** The size of a file: "0,4 MB", "12 kB". */
export function bytes(language: string, size: number): string {
  const large = size >= 100_000;
  return new Intl.NumberFormat(regional(language), {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? size / 1_000_000 : Math.max(1, size / 1_000));
}

/** Today in the region, as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return isoDay(now);
}

export function isoDay(at: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE }).format(at);
}

export function plusDays(iso: string, days: number): string {
  const at = moment(iso);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((moment(to).getTime() - moment(from).getTime()) / 86_400_000);
}

/** The instant at which a clock in the region shows this date and time. */
export function instantOf(iso: string, time: string): string {
  const wanted = new Date(`${iso}T${time}:00Z`);
  const shown = new Date(
    `${new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "medium" }).format(wanted).replace(" ", "T")}Z`,
  );
  return new Date(wanted.getTime() - (shown.getTime() - wanted.getTime())).toISOString();
}

function regional(language: string): string {
  return language === "en" ? "en-GB" : language;
}
