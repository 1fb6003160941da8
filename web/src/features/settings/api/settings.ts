import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import { keepTopics } from "@/lib/api/ownTopics";
import type { Tenants } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type OwnTopic = Tenants["LabelledTopic"];

type Document = Tenants["SettingsDocument"];
/** An answer has everything; what a request leaves out stays as it is. */
export type Settings = { [K in keyof Document]-?: NonNullable<Document[K]> };

export interface Versioned {
  settings: Settings;
  version: string;
}

/** The document has its version in the ETag only. */
export async function loadSettings(address: string, signal?: AbortSignal): Promise<Versioned> {
  let version = "";
  const settings = await call<Settings>(address, {
    onTag: (tag) => {
      version = tag;
    },
    ...(signal ? { signal } : {}),
  });
  return { settings, version };
}

export function useSettings() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("settings")],
    queryFn: ({ signal }) => loadSettings(api("settings"), signal),
    // the form is not made anew while somebody types in it
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function useSaveSettings() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ settings, version }: Versioned) =>
      call<Settings>(api("settings"), { method: "PUT", body: settings, version }),
    onSuccess: ({ ownTopics }) => {
      keepTopics(queries, api("topics"), ownTopics);
      void queries.invalidateQueries({ queryKey: [api("settings")] });
      void queries.invalidateQueries({ queryKey: ["/api/account"] });
    },
  });
}
