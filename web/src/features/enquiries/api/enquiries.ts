import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useMay, useRegionApi } from "@/lib/region";

export type Enquiry = Cases["EnquiryView"];
export type EnquiryLine = Cases["EnquiryLine"];
export type NewEnquiry = Cases["NewEnquiry"];
export type Responsible = Cases["EnquiryColleague"];
export type Closing = Cases["EnquiryClosing"];
export type Attachment = Cases["EnquiryAttachment"];
export type EnquiryPatch = Partial<Cases["EnquiryForm"]>;

export function useEnquiry(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api(`enquiries/${id}`)],
    queryFn: ({ signal }) => call<Enquiry>(api(`enquiries/${id}`), { signal }),
  });
}

/** How many wait; asked again now and then, so that Today shows what came meanwhile. */
export function useEnquiryCounts() {
  const api = useRegionApi();
  const may = useMay();
  return useQuery({
    queryKey: [api("enquiries/counts")],
    queryFn: ({ signal }) => call<Cases["EnquiryCounts"]>(api("enquiries/counts"), { signal }),
    enabled: may("enquiries:read"),
    refetchInterval: 60_000,
  });
}

export function useColleagues() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("enquiries/colleagues")],
    queryFn: ({ signal }) => call<Cases["EnquiryColleagues"]>(api("enquiries/colleagues"), { signal }),
    staleTime: 60_000,
  });
}

export type Step =
  | { kind: "take" | "answer" | "reopening" }
  | { kind: "assignment"; body: Cases["EnquiryAssignment"] }
  | { kind: "client"; body: Attachment }
  | { kind: "closing"; body: Closing };

/** Lists and counts are asked for anew; the page shows what the service answered. */
function useRefresh() {
  const api = useRegionApi();
  const client = useQueryClient();
  return (one?: Enquiry) => {
    if (one) client.setQueryData([api(`enquiries/${one.id}`)], one);
    const own = one && api(`enquiries/${one.id}`);
    return client.invalidateQueries({
      predicate: ({ queryKey }) =>
        String(queryKey[0]).startsWith(api("enquiries")) && String(queryKey[0]) !== own,
    });
  };
}

/** One step of one enquiry, as it was when it was looked at. */
export function useStep(id: string) {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ version, step }: { version: number; step: Step }) =>
      call<Enquiry>(api(`enquiries/${id}/${step.kind}`), {
        method: "POST",
        version,
        ...("body" in step ? { body: step.body } : {}),
      }),
    onSuccess: (one) => refresh(one),
    onError: () => refresh(),
  });
}

export function useCorrect(id: string) {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ version, patch }: { version: number; patch: EnquiryPatch }) =>
      call<Enquiry>(api(`enquiries/${id}`), { method: "PATCH", version, body: patch }),
    onSuccess: (one) => refresh(one),
  });
}

/** The same key makes pressing twice harmless. */
export function useAddEnquiry() {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ key, enquiry }: { key: string; enquiry: NewEnquiry }) =>
      call<Enquiry>(api("enquiries"), { method: "POST", body: enquiry, key }),
    onSuccess: (one) => refresh(one),
  });
}
