import { type QueryClient, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useCodes } from "../codes/useCodes";
import { useRegionApi } from "../region";
import { useLanguage } from "../text/language";
import { call } from "./http";
import type { Cases, Tenants } from "./schemas";

/** A region's own topic, `WORK/JOB_FAIR`: always under a common one, so regions stay comparable. */
export interface OwnTopic {
  code: string;
  under: string;
  label: string;
  /** Stays where it was said, and is not offered any more. */
  archived: boolean;
}

type Listed = Cases["OwnTopics"];

/** What the desk takes, in the page's language, also archived ones. */
export function useOwnTopics(): OwnTopic[] {
  const api = useRegionApi();
  const language = useLanguage();
  const topics = useQuery({
    queryKey: [api("topics")],
    queryFn: ({ signal }) => call<Listed>(api("topics"), { signal }),
    staleTime: 300_000,
    retry: false,
  });
  return useMemo(
    () =>
      (topics.data?.items ?? []).map(({ topic, label, english, archived }) => ({
        code: topic,
        under: topic.split("/")[0] ?? "",
        label: language === "en" ? (english ?? label) : label,
        archived,
      })),
    [topics.data, language],
  );
}

/** What was just saved in the settings; the desk hears of it a moment later. */
export function keepTopics(queries: QueryClient, key: string, saved: Tenants["LabelledTopic"][]): void {
  const items = saved.map(({ code, parent, label = "", english = null, archived }) => ({
    topic: `${parent}/${code}`,
    label,
    english,
    archived: archived === true,
  }));
  queries.setQueryData<Listed>([key], { items });
}

/** How often each own topic was said, by its code. */
export function useTopicUses(): Map<string, Cases["TopicUse"]> {
  const api = useRegionApi();
  const uses = useQuery({
    queryKey: [api("topics/uses")],
    queryFn: ({ signal }) => call<Cases["Uses"]>(api("topics/uses"), { signal }),
    retry: false,
  });
  return useMemo(() => new Map((uses.data?.items ?? []).map((one) => [one.topic, one])), [uses.data]);
}

/** Names of common topics, then of own ones; an own topic that nobody knows is left out. */
export function useTopicNames(): (held: { topics: string[]; ownTopics: string[] }) => string[] {
  const codes = useCodes();
  const own = useOwnTopics();
  return ({ topics, ownTopics }) => [
    ...topics.map((topic) => codes.name("topic", topic)),
    ...own.filter((one) => ownTopics.includes(one.code)).map((one) => one.label),
  ];
}
