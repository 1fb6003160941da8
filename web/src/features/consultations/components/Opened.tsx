import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Dialog } from "@/components/Dialog";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { ReasonDialog } from "@/features/clients/components/ReasonDialog";
import { needsReason } from "@/features/clients/reason";
import type { Consultation } from "@/lib/api/shapes";
import { useText } from "@/lib/text/useText";
import { useConsultation } from "../api/open";

interface Props {
  of: Consultation;
  title: string;
  onClose: () => void;
  children: (now: Consultation) => ReactNode;
}

/** A consultation from a list, opened: first asks why where it lies in somebody else's file. */
export function Opened({ of, title, onClose, children }: Props) {
  const now = useConsultation(of.id);
  if (now.data) return children(now.data);
  return <Waiting of={of} title={title} query={now} onClose={onClose} />;
}

/** Until what was asked for is there: why it is needed, what went wrong, or that it comes. */
export function Waiting({
  of,
  title,
  query,
  onClose,
}: Pick<Props, "of" | "title" | "onClose"> & { query: UseQueryResult<unknown> }) {
  const text = useText();
  if (needsReason(query.error) && of.client) {
    return <ReasonDialog client={of.client.id} onOpened={() => void query.refetch()} onClose={onClose} />;
  }
  return (
    <Dialog open title={title} onClose={onClose}>
      {query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <div role="status" aria-label={text("state.loading")}>
          <Skeleton rows={6} />
        </div>
      )}
    </Dialog>
  );
}
