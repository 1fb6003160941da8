import { useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Document } from "../openapi";

export function useDocumentList() {
  return useQuery({
    queryKey: ["/api/docs"],
    queryFn: ({ signal }) =>
      call<{ items: { id: string; name: string; href: string }[] }>("/api/docs", { signal }),
  });
}

export function useDocument(service: string | undefined) {
  return useQuery({
    queryKey: ["/api/docs", service],
    queryFn: ({ signal }) => call<Document>(`/api/docs/${service}`, { signal }),
    enabled: Boolean(service),
  });
}
