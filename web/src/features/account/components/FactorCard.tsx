import { useState } from "react";
import { Badge, Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type FactorState, useFactor } from "../api/account";
import { CodeDialog } from "./CodeDialog";
import { RecoveryDialog } from "./RecoveryDialog";
import { SetUpDialog } from "./SetUpDialog";

type Open = "set-up" | "renew" | "remove" | null;

/** A code from an app beside the password. */
export function FactorCard() {
  const text = useText();
  const factor = useFactor();
  const [open, setOpen] = useState<Open>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const shown = (given: string[] | undefined) => {
    setOpen(null);
    if (given && given.length > 0) setCodes(given);
  };
  return (
    <Card
      title={text("account.factor")}
      action={
        factor.data && (
          <Badge tone={factor.data.on ? "success" : "neutral"}>
            {text(factor.data.on ? "account.factorOn" : "account.factorOff")}
          </Badge>
        )
      }
    >
      {factor.error ? (
        <ErrorState error={factor.error} onRetry={() => void factor.refetch()} />
      ) : factor.data ? (
        <FactorView state={factor.data} onOpen={setOpen} />
      ) : (
        <Skeleton rows={2} />
      )}
      {open === "set-up" && <SetUpDialog onClose={() => setOpen(null)} onDone={shown} />}
      {open === "renew" && (
        <CodeDialog
          step="recovery-codes"
          title={text("account.renew")}
          hint={text("account.renewHint")}
          onClose={() => setOpen(null)}
          onDone={shown}
        />
      )}
      {open === "remove" && (
        <CodeDialog
          step="removal"
          title={text("account.factorRemove")}
          hint={text("account.factorRemoveHint")}
          onClose={() => setOpen(null)}
          onDone={shown}
        />
      )}
      {codes && <RecoveryDialog codes={codes} onClose={() => setCodes(null)} />}
    </Card>
  );
}

function FactorView({ state, onOpen }: { state: FactorState; onOpen: (open: Open) => void }) {
  const text = useText();
  const format = useFormat();
  const demanded = state.demandedBy.length > 0;
  return (
    <>
      <p className="measure">{text("account.factorHint")}</p>
      {demanded && !state.on && (
        <Note tone="warning">
          {text("account.factorDemanded", { regions: format.list(state.demandedBy) })}
        </Note>
      )}
      {state.on && <p className="muted">{text("account.codesLeft", { count: state.recoveryCodesLeft })}</p>}
      <div className="row">
        {state.on ? (
          <>
            <Button onClick={() => onOpen("renew")}>{text("account.renew")}</Button>
            {!demanded && (
              <Button kind="danger" onClick={() => onOpen("remove")}>
                {text("account.factorRemove")}
              </Button>
            )}
          </>
        ) : (
          <Button onClick={() => onOpen("set-up")}>{text("account.factorSetUp")}</Button>
        )}
      </div>
    </>
  );
}
