import { useMutation } from "@tanstack/react-query";
import { type Appointment, useRefreshAppointments } from "@/lib/api/appointments";
import { call } from "@/lib/api/http";
import { useListing } from "@/lib/api/list";
import type { Cases } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type EarlierLine = Cases["EarlierLine"];
export type Earlier = Cases["EarlierView"];
export type Wishes = Cases["Wanted"];

/** Who waits for an earlier time, whoever asked first is first. */
export function useEarlierList() {
  const api = useRegionApi();
  return useListing<EarlierLine>(api("earlier"));
}

/** They would rather come earlier. */
export function useAskEarlier() {
  const api = useRegionApi();
  const refresh = useRefreshAppointments();
  return useMutation({
    mutationFn: ({ appointment, wishes }: { appointment: Appointment; wishes: Wishes }) =>
      call<Earlier>(api(`appointments/${appointment.id}/earlier`), { method: "POST", body: wishes }),
    onSuccess: refresh,
  });
}

export type EarlierStep = "acceptance" | "refusal" | "end";

/** What becomes of it: taken, refused, or nobody waits any more. */
export function useEarlierStep() {
  const api = useRegionApi();
  const refresh = useRefreshAppointments();
  return useMutation({
    mutationFn: ({ line, step }: { line: EarlierLine; step: EarlierStep }) =>
      call<Earlier>(api(`appointments/${line.appointment.id}/earlier/${step}`), {
        method: "POST",
        ...(step === "acceptance" ? { version: line.appointment.version } : {}),
        ...(step === "end" ? {} : { body: { offerId: line.earlier.offer?.id } }),
      }),
    onSettled: refresh,
  });
}
