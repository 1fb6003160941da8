import { useEffect } from "react";
import { ButtonAnchor } from "@/components/Button";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState } from "@/components/States";
import { useText } from "@/lib/text/useText";
import { NeutralFrame } from "./shell/NeutralShell";

export function NotFound() {
  const text = useText();
  return (
    <NeutralFrame>
      <Page title={text("page.notFound")}>
        <EmptyState
          icon="search"
          title={text("page.notFoundHint")}
          action={<ButtonAnchor href="/desk">{text("page.home")}</ButtonAnchor>}
        />
      </Page>
    </NeutralFrame>
  );
}

export function Waiting() {
  return <Skeleton rows={8} />;
}

/** A page that fell over: the rest of the desk stays usable. */
export function Crashed({ error, reset }: { error: unknown; reset?: () => void }) {
  const text = useText();
  useEffect(() => {
    document.title = text("state.broken");
  }, [text]);
  return (
    <div className="page">
      <h1>{text("state.broken")}</h1>
      <ErrorState error={error} {...(reset ? { onRetry: reset } : {})} />
    </div>
  );
}
