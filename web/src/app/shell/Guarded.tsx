import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, NoRight } from "@/components/States";
import { accountQuery, type PlatformRole } from "@/lib/session";
import { useText } from "@/lib/text/useText";
import { NeutralFrame } from "./NeutralShell";

/** Shows its pages to people with the role; others are told, in a neutral frame. */
export function Guarded({ role, children }: { role: PlatformRole; children: ReactNode }) {
  const text = useText();
  const account = useQuery(accountQuery);
  if (account.error) return <ErrorState error={account.error} onRetry={() => void account.refetch()} />;
  if (!account.data) return <Skeleton rows={8} />;
  if (account.data.platformRoles.includes(role)) return children;
  return (
    <NeutralFrame>
      <Page title={text("problem.status.403")}>
        <NoRight />
      </Page>
    </NeutralFrame>
  );
}
