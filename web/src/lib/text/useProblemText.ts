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
      const ids = [`problem.${error.slug}.${error.members["reason"]}`, `problem.${error.slug}`];
      const id = [...ids, `problem.status.${error.status}`].find((one) => text.or(one, "") !== "");
      return {
        title: text.or(id ?? "", text("problem.unknown")),
        detail: id && text.or(`${id}.detail`, ""),
        reference: error.reference,
      };
    },
    [text],
  );
}
