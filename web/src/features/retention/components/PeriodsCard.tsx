import { type FormEvent, useState } from "react";
import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useMay } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { KINDS, type RetainedKind, type RetentionView, useChangeRetention } from "../api/retention";

const FIELD = {
  APPOINTMENT: "appointment",
  CLIENT: "client",
  EMPLOYER: "employer",
  ENQUIRY: "enquiry",
} as const;

/** How many months, and from when they count. */
export function PeriodsCard({ view }: { view: RetentionView }) {
  const text = useText();
  const may = useMay();
  const change = useChangeRetention();
  const [months, setMonths] = useState(() =>
    Object.fromEntries(KINDS.map((kind) => [kind, String(view.plan[FIELD[kind]])])),
  );
  const [tried, setTried] = useState(false);
  const valid = (kind: RetainedKind) => {
    const typed = months[kind] ?? "";
    return /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 240;
  };
  const dirty = KINDS.some((kind) => months[kind] !== String(view.plan[FIELD[kind]]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!KINDS.every(valid)) return;
    change.mutate(
      {
        version: view.version,
        plan: {
          appointment: Number(months["APPOINTMENT"]),
          client: Number(months["CLIENT"]),
          employer: Number(months["EMPLOYER"]),
          enquiry: Number(months["ENQUIRY"]),
        },
      },
      { onSuccess: () => toast(text("retention.saved")) },
    );
  };
  return (
    <Card title={text("retention.periods")}>
      <form className="stack" noValidate onSubmit={submit}>
        <div className="retention-periods">
          {KINDS.map((kind) => (
            <TextField
              key={kind}
              inputMode="numeric"
              label={text(`retention.kind.${kind}`)}
              hint={text(`retention.from.${kind}`)}
              readOnly={!may("retention:write")}
              value={months[kind] ?? ""}
              error={tried && !valid(kind) ? text("retention.monthsWrong") : undefined}
              onChange={(event) => setMonths((now) => ({ ...now, [kind]: event.target.value.trim() }))}
            />
          ))}
        </div>
        <p className="muted measure">{text("retention.stays")}</p>
        {view.version === 0 && <Note>{text("retention.undecided")}</Note>}
        <FormProblem error={change.error} />
        {may("retention:write") && (
          <div>
            <Button
              kind="primary"
              type="submit"
              busy={change.isPending}
              disabled={!dirty && view.version > 0}
            >
              {text(view.version > 0 ? "retention.save" : "retention.decide")}
            </Button>
          </div>
        )}
      </form>
    </Card>
  );
}
