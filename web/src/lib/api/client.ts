import { QueryClient } from "@tanstack/react-query";
import { mayRetry } from "./http";

/** Answers stay fresh for a while; only what may pass by itself is tried again. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => count < 2 && mayRetry(error),
        refetchOnWindowFocus: true,
      },
      // without a network it fails at once and says so, instead of waiting without a word
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
