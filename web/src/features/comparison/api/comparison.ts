import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call, withQuery } from "@/lib/api/http";

export interface ComparedCell {
  code: string;
  /** null: withheld, because too few people stand behind it. */
  value: number | null;
  share: number | null;
}

export interface ComparedRegion {
  key: string;
  name: string;
  shortName: string;
  accent: string;
  mark: string;
  total: number | null;
  asOf: string | null;
  cells: ComparedCell[];
}

export interface Compared {
  indicator: string;
  unit: string;
  by: string;
  period: { from: string; to: string };
  definition: string;
  protection: string;
  codes: string[];
  regions: ComparedRegion[];
}

export interface IndicatorDescribed {
  id: string;
  unit: string;
  definition: string;
  by: string[];
}

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
