import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call, withQuery } from "@/lib/api/http";
import type { Reporting } from "@/lib/api/schemas";

export type ComparedCell = Reporting["PublishedCell"];

export type ComparedRegion = Reporting["RegionRow"];

export type Compared = Reporting["Compared"];

export type IndicatorDescribed = Reporting["IndicatorDescribed"];

export interface Question {
  indicator: string;
  by: string;
  from?: string | undefined;
  to?: string | undefined;
}

const PATH = "/api/comparison";

export function useComparison(question: Question) {
  return useQuery({
    queryKey: [PATH, question],
    queryFn: ({ signal }) => call<Compared>(PATH, { query: { ...question }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useIndicators() {
  return useQuery({
    queryKey: [PATH, "indicators"],
    queryFn: ({ signal }) => call<IndicatorDescribed[]>(`${PATH}/indicators`, { signal }),
    staleTime: 3_600_000,
  });
}

/** The same numbers as a file. */
export function exportAddress(question: Question, format: "csv" | "xlsx"): string {
  return withQuery(`${PATH}/export`, { ...question, format });
}
