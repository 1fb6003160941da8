import { z } from "zod";
import { orNull } from "@/lib/form";
import { fieldClock, instantOf, isoDay } from "@/lib/text/format";
import type { EventFields, HeldEvent } from "./api/events";

export interface EventValues {
  title: string;
  kind: EventFields["kind"];
  on: string;
  from: string;
  endOn: string;
  to: string;
  place: string;
  municipality: string;
  network: string;
  capacity: string;
  registrations: string;
  participants: string;
  description: string;
  outcome: string;
}

const count = z.string().regex(/^\d{0,6}$/, "field.number");

export const eventSchema = z
  .looseObject({
    title: z.string().trim().min(1, "field.required"),
    on: z.string().min(1, "field.required"),
    from: z.string().min(1, "field.required"),
    endOn: z.string(),
    to: z.string(),
    capacity: count,
    registrations: count,
    participants: count,
  })
  .superRefine((event, issues) => {
    const end = `${event.endOn || event.on}T${event.to}`;
    if (event.to && end <= `${event.on}T${event.from}`) {
      issues.addIssue({ code: "custom", path: ["to"], message: "events.endsBeforeStart" });
    }
  });

export function eventValues(event?: HeldEvent): EventValues {
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : String(value);
  const starts = event ? new Date(event.startsAt) : null;
  const ends = event?.endsAt ? new Date(event.endsAt) : null;
  const on = starts ? isoDay(starts) : "";
  const endOn = ends ? isoDay(ends) : "";
  return {
    title: event?.title ?? "",
    kind: event?.kind ?? "NETWORK_EVENT",
    on,
    from: starts ? fieldClock(starts) : "18:00",
    endOn: endOn === on ? "" : endOn,
    to: ends ? fieldClock(ends) : "",
    place: event?.place ?? "",
    municipality: event?.municipality ?? "",
    network: event?.network ?? "",
    capacity: text(event?.capacity),
    registrations: text(event?.registrations),
    participants: text(event?.participants),
    description: event?.description ?? "",
    outcome: event?.outcome ?? "",
  };
}

export function eventFields(values: EventValues): EventFields {
  const number = (value: string) => (value.trim() === "" ? null : Number(value));
  return {
    title: values.title.trim(),
    kind: values.kind,
    startsAt: instantOf(values.on, values.from),
    endsAt: values.to ? instantOf(values.endOn || values.on, values.to) : null,
    place: orNull(values.place),
    municipality: orNull(values.municipality),
    network: orNull(values.network),
    capacity: number(values.capacity),
    registrations: number(values.registrations),
    participants: number(values.participants),
    description: orNull(values.description),
    outcome: orNull(values.outcome),
  };
}
