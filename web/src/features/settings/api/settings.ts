import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import { useRegionApi } from "@/lib/region";

export interface OwnTopic {
  code: string;
  label: string;
  parent: string;
}

export interface Settings {
  name: string;
  shortName: string;
  municipalities: string[];
  sponsors: { name: string; municipality?: string | null }[];
  languages: string[];
  targetGroups: string[];
  accent: string;
  mark: string;
  secondFactorRequired: boolean;
  ownTopics: OwnTopic[];
}

export interface Versioned {
  settings: Settings;
  version: string;
}

/** The document has its version in the ETag only. */
export function useSettings() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("settings")],
    queryFn: async ({ signal }): Promise<Versioned> => {
      let version = "";
      const settings = await call<Settings>(api("settings"), { signal, onTag: (tag) => (version = tag) });
      return { settings, version };
    },
  });
}

export function useSaveSettings() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ settings, version }: Versioned) =>
      call<Settings>(api("settings"), { method: "PUT", body: settings, version }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: [api("settings")] });
      void queries.invalidateQueries({ queryKey: ["/api/account"] });
    },
  });
}
