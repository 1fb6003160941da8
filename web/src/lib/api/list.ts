import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { call, type Query } from "./http";

/** A part of a list: `next` is the cursor of the part after it. */
export interface Part<T> {
  items: T[];
  next: string | null;
  /** null: more than is worth counting. */
  total: number | null;
}

export interface Listing<T> {
  items: T[];
  total: number | null | undefined;
  more: boolean;
  loadMore: () => void;
  /** Loads what there is, to its end; answers whether it came. */
  loadAll: () => Promise<boolean>;
  loading: boolean;
  loadingMore: boolean;
  error: unknown;
  retry: () => void;
}

/** A keyset list that grows while one scrolls; the filters are part of its key. Who may not see it, asks for none. */
export function useListing<T>(path: string, query: Query = {}, limit = 50, may = true): Listing<T> {
  const result = useInfiniteQuery({
    queryKey: [path, query, limit],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      call<Part<T>>(path, { query: { ...query, limit, cursor: pageParam }, signal }),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    enabled: may,
  });
  return {
    items: result.data?.pages.flatMap((page) => page.items) ?? [],
    total: result.data?.pages[0]?.total,
    more: result.hasNextPage,
    loadMore: () => void (result.isFetching ? undefined : result.fetchNextPage()),
    loadAll: async () => {
      let now = result;
      while (now.hasNextPage && !now.isError) now = (await now.fetchNextPage()) as typeof result;
      return !now.isError;
    },
    loading: may && result.isPending,
    loadingMore: result.isFetchingNextPage,
    error: result.error,
    retry: () => void result.refetch(),
  };
}
