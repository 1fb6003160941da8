import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useCodes } from "../codes/useCodes";
import { useRegionApi } from "../region";
import { call } from "./http";
import type { Tenants } from "./schemas";

/** A region's own topic, `WORK/JOB_FAIR`: always under a common one, so regions stay comparable. */
export interface OwnTopic {
  code: string;
  under: string;
  label: string;
}

export function useOwnTopics(): OwnTopic[] {
  const api = useRegionApi();
  const settings = useQuery({
    queryKey: [api("settings"), "topics"],
    queryFn: ({ signal }) => call<Tenants["SettingsDocument"]>(api("settings"), { signal }),
    select: ({ ownTopics }) =>
      (ownTopics ?? []).map(({ code, label = "", parent = "" }) => ({
        code: `${parent}/${code}`,
        under: parent,
        label,
      })),
    staleTime: 300_000,
    retry: false,
  });
  return useMemo(() => settings.data ?? [], [settings.data]);
}

/** Names of common topics, then of own ones; an own topic that is gone is left out. */
export function useTopicNames(): (held: { topics: string[]; ownTopics: string[] }) => string[] {
  const codes = useCodes();
  const own = useOwnTopics();
  return ({ topics, ownTopics }) => [
    ...topics.map((topic) => codes.name("topic", topic)),
    ...own.filter((one) => ownTopics.includes(one.code)).map((one) => one.label),
  ];
}
