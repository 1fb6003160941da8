import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRegionApi } from "../region";
import { useLanguage } from "../text/language";
import { call } from "./http";
import type { Part } from "./list";
import type { Cases } from "./schemas";

export type Appointment = Cases["AppointmentView"];
export type Concern = Cases["ConcernView"];
export type ConcernFields = Cases["ConcernForm"];
export type Calendar = Cases["CalendarView"];
export type CalendarFields = Cases["CalendarForm"];
export type FreeTimes = Cases["FreeTimes"];
export type FreeTime = Cases["FreeTime"];
export type Booking = Cases["BookAppointment"];

/** Everything that shows appointments or free times is read again. */
export function useRefreshAppointments() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return () => {
    for (const one of ["appointments", "earlier", "slots", "calendars", "concerns", "waiting"]) {
      void queries.invalidateQueries({ queryKey: [api(one)] });
    }
  };
}

/** The appointments of a day, in the order of the clock. */
export function useAppointments(on: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("appointments"), on],
    queryFn: ({ signal }) =>
      call<Part<Appointment>>(api("appointments"), { query: { from: on, to: on, limit: 200 }, signal }),
    refetchInterval: 60_000,
  });
}

export function useConcerns() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("concerns")],
    queryFn: ({ signal }) => call<{ items: Concern[] }>(api("concerns"), { signal }),
  });
}

export function useCalendars() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("calendars")],
    queryFn: ({ signal }) => call<{ items: Calendar[] }>(api("calendars"), { signal }),
  });
}

/** Appointments still to come for which the door is now shut. */
export function useConflicts(calendar: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("calendars"), calendar, "conflicts"],
    queryFn: ({ signal }) =>
      call<{ items: Appointment[] }>(api(`calendars/${calendar}/conflicts`), { signal }),
  });
}

export interface Wanted {
  concern: string[];
  language: string;
  channel: string;
  calendarId?: string | undefined;
  from: string;
  to: string;
}

/** Times that are free; nothing is asked before it is clear what for. */
export function useSlots(wanted: Wanted) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("slots"), wanted],
    enabled: wanted.concern.length > 0,
    queryFn: ({ signal }) => call<FreeTimes>(api("slots"), { query: { ...wanted }, signal }),
  });
}

export function useBook() {
  const api = useRegionApi();
  const refresh = useRefreshAppointments();
  return useMutation({
    mutationFn: ({ booking, key }: { booking: Booking; key: string }) =>
      call<Appointment>(api("appointments"), { method: "POST", body: booking, key }),
    onSettled: refresh,
  });
}

export type Step =
  | { step: "arrival" | "absence" | "keeping" }
  | { step: "cancellation"; body: { reason: string | null } }
  | { step: "move"; body: Cases["MoveAppointment"] };

/** What becomes of an appointment. */
export function useStep() {
  const api = useRegionApi();
  const refresh = useRefreshAppointments();
  return useMutation({
    mutationFn: ({ appointment, ...to }: { appointment: Appointment } & Step) =>
      call<Appointment>(api(`appointments/${appointment.id}/${to.step}`), {
        method: "POST",
        version: appointment.version,
        ...("body" in to ? { body: to.body } : {}),
      }),
    onSettled: refresh,
  });
}

/** Whoever was to come is there, and gets a call sign. */
export function useWaits() {
  const api = useRegionApi();
  const refresh = useRefreshAppointments();
  return useMutation({
    mutationFn: (appointment: Appointment) =>
      call<Cases["Awaiting"]>(api(`appointments/${appointment.id}/waiting`), {
        method: "POST",
        version: appointment.version,
      }),
    onSettled: refresh,
  });
}

function useSaving<Stored extends { id: string; version: number }, Fields>(collection: string) {
  const api = useRegionApi();
  const refresh = useRefreshAppointments();
  return useMutation({
    mutationFn: (order: { before?: Stored | undefined; fields: Fields; key: string }) =>
      order.before
        ? call<Stored>(api(`${collection}/${order.before.id}`), {
            method: "PATCH",
            version: order.before.version,
            body: order.fields,
            key: order.key,
          })
        : call<Stored>(api(collection), { method: "POST", body: order.fields, key: order.key }),
    onSuccess: refresh,
  });
}

export const useSaveConcern = () => useSaving<Concern, ConcernFields>("concerns");
export const useSaveCalendar = () => useSaving<Calendar, CalendarFields>("calendars");

/** A concern's name in the page's language, else in German, else in any. */
export function useConcernName(): (names: readonly { language: string; text: string }[]) => string {
  const language = useLanguage();
  return (names) =>
    (names.find((one) => one.language === language) ?? names.find((one) => one.language === "de") ?? names[0])
      ?.text ?? "–";
}

/** Who is to come. */
export function whoOf(one: Appointment): string {
  return one.client?.name ?? one.employer?.name ?? one.name ?? "–";
}
