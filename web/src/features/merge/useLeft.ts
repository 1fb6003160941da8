import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { toast } from "@/components/Toasts";
import type { Named } from "@/lib/api/shapes";
import { useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import type { Kind } from "./api/merge";

/** The old address of a file that was merged goes on to the one that is left, and says so. */
export function useLeft(kind: Kind, asked: string, left: Named | undefined) {
  const text = useText();
  const path = useRegionPath();
  const navigate = useNavigate();
  const to = left && left.id !== asked ? path(`${kind}/${left.id}`) : null;
  const name = left?.name ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes on once
  useEffect(() => {
    if (!to) return;
    toast(text("merge.ledHere", { name }));
    void navigate({ to, replace: true });
  }, [to]);
}
