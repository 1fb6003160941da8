import { type FormEvent, useId, useMemo, useState } from "react";
import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog, DialogActs } from "@/components/Dialog";
import { DateField, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { orNull } from "@/lib/form";
import { today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type HeldKind, type Hold, useHolds, usePlaceHold, useReleaseHold } from "../api/retention";
import "../retention.css";

interface Props {
  kind: HeldKind;
  id: string;
  name: string;
  onClose: () => void;
}

/** Keeps a file whatever the period says, or lets the period count again. */
export function HoldDialog({ kind, id, name, onClose }: Props) {
  const text = useText();
  const form = useId();
  const holds = useHolds(kind, id);
  const place = usePlaceHold(kind, id);
  const release = useReleaseHold(kind, id);
  const key = useMemo(() => crypto.randomUUID(), []);
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState("");
  const [tried, setTried] = useState(false);
  const items = holds.data?.items ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!reason.trim()) return;
    place.mutate(
      { key, order: { reason: reason.trim(), until: orNull(until) } },
      {
        onSuccess: () => {
          onClose();
          toast(text("retention.held", { name }));
        },
      },
    );
  };
  return (
    <Dialog
      open
      title={text("retention.holdTitle", { name })}
      onClose={onClose}
      footer={
        <DialogActs type="submit" form={form} onClose={onClose} busy={place.isPending}>
          {text("retention.hold")}
        </DialogActs>
      }
    >
      <div className="stack">
        <Note>{text("retention.holdHint")}</Note>
        {items.length > 0 && (
          <div className="stack">
            <ul className="retention-holds">
              {items.map((one) => (
                <li key={one.id}>
                  <HoldWords hold={one} />
                </li>
              ))}
            </ul>
            <div>
              <Button
                busy={release.isPending}
                onClick={() =>
                  release.mutate(undefined, {
                    onSuccess: () => {
                      onClose();
                      toast(text("retention.released", { name }));
                    },
                  })
                }
              >
                {text("retention.release")}
              </Button>
            </div>
          </div>
        )}
        <form id={form} className="stack" noValidate onSubmit={submit}>
          <TextField
            autoFocus
            label={text("retention.reason")}
            hint={text("retention.reasonHint")}
            maxLength={500}
            value={reason}
            error={tried && !reason.trim() ? text("field.required") : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
          <DateField
            label={text("retention.until")}
            hint={text("retention.untilHint")}
            optional
            min={today()}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
          <FormProblem error={place.error ?? release.error ?? holds.error} />
        </form>
      </div>
    </Dialog>
  );
}

/** Why, until when, and who said so. */
export function HoldWords({ hold }: { hold: Hold }) {
  const text = useText();
  const format = useFormat();
  return (
    <div>
      <p>{hold.reason}</p>
      <p className="under">
        {hold.until
          ? text("retention.heldUntil", { day: format.day(hold.until), name: hold.by })
          : text("retention.heldOpen", { name: hold.by })}
      </p>
    </div>
  );
}
