import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type Device = Cases["WaitingDevices"]["items"][number];
export type DeviceWithKey = Cases["WaitingDeviceWithKey"];

export function useDevices() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("waiting/devices")],
    queryFn: ({ signal }) => call<Cases["WaitingDevices"]>(api("waiting/devices"), { signal }),
  });
}

type Act = { kind: "make"; device: Cases["NewWaitingDevice"]; key: string } | { kind: "revoke"; id: string };

/** The answer holds an address that is shown this once. */
export function useDeviceAct() {
  const api = useRegionApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: Act): Promise<DeviceWithKey | undefined> =>
      act.kind === "make"
        ? call(api("waiting/devices"), { method: "POST", body: act.device, key: act.key })
        : call(api(`waiting/devices/${act.id}`), { method: "DELETE" }),
    onSuccess: () => client.invalidateQueries({ queryKey: [api("waiting/devices")] }),
  });
}
