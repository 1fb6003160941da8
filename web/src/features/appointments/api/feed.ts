import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

/** Whether one has a calendar address, and since when. */
export function useFeed() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("calendar-feed")],
    queryFn: ({ signal }) => call<Cases["CalendarFeedStanding"]>(api("calendar-feed"), { signal }),
  });
}

/** Makes a new address, which is shown this once, or ends the one that there is. */
export function useFeedAct() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: "make" | "end") =>
      act === "make"
        ? call<Cases["CalendarFeedAddress"]>(api("calendar-feed"), { method: "POST" })
        : call<undefined>(api("calendar-feed"), { method: "DELETE" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [api("calendar-feed")] }),
  });
}
