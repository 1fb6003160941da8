import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "@/lib/api/http";
import { Problem } from "@/lib/api/problem";
import type { Cases } from "@/lib/api/schemas";
import { upload } from "@/lib/api/upload";
import { saveFile } from "@/lib/export";
import { useRegionApi } from "@/lib/region";
import { useRefreshCases } from "./cases";

export type CaseDocument = Cases["CaseDocument"];

const LARGEST = 20 * 1024 * 1024;

/** Brings a file, and tells how much of it has left. */
export function useBringDocument(id: string) {
  const api = useRegionApi();
  const refresh = useRefreshCases();
  const [sent, setSent] = useState(0);
  const bring = useMutation({
    mutationFn: async (file: File) => {
      setSent(0);
      // nobody waits for a large file to be sent that is refused anyway
      if (file.size > LARGEST) throw new Problem("/problems/file-too-large", 413, "");
      return upload<CaseDocument>(api(`cases/${id}/documents`), file, setSent);
    },
    onSettled: refresh,
  });
  return { bring, sent };
}

/** Takes a document out; what is wrong with it is said on the page, not in a file. */
export function useTakeDocument(id: string) {
  const api = useRegionApi();
  return useMutation({
    mutationFn: async (one: CaseDocument) => {
      const content = await call<Blob>(api(`cases/${id}/documents/${one.id}`), { file: true });
      saveFile(one.name, content, content.type);
    },
  });
}

type DocumentAct =
  | { kind: "rename"; version: number; name: string }
  | { kind: "move"; caseId: string }
  | { kind: "remove"; reason: string };

/** Something is done with a document; whatever comes of it, the case is asked for anew. */
export function useDocumentAct(id: string, document: string) {
  const api = useRegionApi();
  const refresh = useRefreshCases();
  const path = api(`cases/${id}/documents/${document}`);
  return useMutation({
    mutationFn: (act: DocumentAct) => {
      switch (act.kind) {
        case "rename":
          return call<unknown>(path, { method: "PATCH", version: act.version, body: { name: act.name } });
        case "move":
          return call<unknown>(`${path}/move`, { method: "POST", body: { caseId: act.caseId } });
        case "remove":
          return call<unknown>(`${path}/removal`, { method: "POST", body: { reason: act.reason } });
      }
    },
    onSettled: refresh,
  });
}
