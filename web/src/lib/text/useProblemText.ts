import { useCallback } from "react";
import { Problem, Unreachable } from "../api/problem";
import { useText } from "./useText";

export interface ProblemWords {
  title: string;
  detail?: string | undefined;
  reference?: string | undefined;
}

/** A failure in the words of the page's language; unknown types fall back to what the status means. */
export function useProblemText(): (error: unknown) => ProblemWords {
  const text = useText();
  return useCallback(
    (error) => {
      if (error instanceof Unreachable) {
        return { title: text("problem.unreachable"), detail: text("problem.unreachable.detail") };
      }
      if (!(error instanceof Problem)) return { title: text("problem.unknown") };
      const byStatus = text.or(`problem.status.${error.status}`, text("problem.unknown"));
      return {
        title: text.or(`problem.${error.slug}`, byStatus),
        detail: text.or(`problem.${error.slug}.detail`, ""),
        reference: error.reference,
      };
    },
    [text],
  );
}
