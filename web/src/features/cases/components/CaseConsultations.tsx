import { useState } from "react";
import { IconButton } from "@/components/Button";
import { Card } from "@/components/Card";
import { Dialog } from "@/components/Dialog";
import { CheckField } from "@/components/Field";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { useListing } from "@/lib/api/list";
import type { Consultation } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionApi } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Case, type CaseConsultation, useCaseAct } from "../api/cases";

/** The consultations that belong to a case. */
export function CaseConsultations({ of, linked }: { of: Case; linked: CaseConsultation[] }) {
  const text = useText();
  const may = useMay();
  const format = useFormat();
  const codes = useCodes();
  const [choosing, setChoosing] = useState(false);
  if (!may("consultations:read")) return null;
  return (
    <Card
      title={text("nav.consultations")}
      count={linked.length}
      action={
        may("cases:write") && (
          <IconButton icon="link" label={text("case.choose")} onClick={() => setChoosing(true)} />
        )
      }
    >
      {linked.length === 0 && <p className="muted">{text("case.noConsultations")}</p>}
      {linked.length > 0 && (
        <ul className="case-lines">
          {linked.map((one) => (
            <li key={one.id}>
              <p>{one.topics.map((topic) => codes.name("topic", topic)).join(", ")}</p>
              <p className="under">
                <span>{format.dayAndClock(one.heldAt)}</span>
                <span>{codes.name("outcome", one.outcome)}</span>
                <span>{one.adviser}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {choosing && <ChooseDialog of={of} linked={linked} onClose={() => setChoosing(false)} />}
    </Card>
  );
}

interface ChooseProps {
  of: Case;
  linked: CaseConsultation[];
  onClose: () => void;
}

/** Each tick counts at once, and is taken back by taking it away. */
function ChooseDialog({ of, linked, onClose }: ChooseProps) {
  const text = useText();
  const api = useRegionApi();
  const format = useFormat();
  const codes = useCodes();
  const act = useCaseAct(of.id);
  const whose = of.client ? `clients/${of.client.id}` : `employers/${of.employer?.id}`;
  const listing = useListing<Consultation>(api(`${whose}/consultations`), {}, 50);
  const chosen = new Set(linked.map((one) => one.id));
  return (
    <Dialog open title={text("case.choose")} onClose={onClose}>
      <div className="stack">
        {listing.loading && <Skeleton rows={4} />}
        {Boolean(listing.error) && <ErrorState error={listing.error} onRetry={listing.retry} />}
        {!listing.loading && listing.items.length === 0 && <p className="muted">{text("history.none")}</p>}
        {listing.items.map((one) => (
          <CheckField
            key={one.id}
            label={one.topics.map((topic) => codes.name("topic", topic)).join(", ")}
            hint={`${format.dayAndClock(one.heldAt)} · ${one.adviser.name}`}
            checked={chosen.has(one.id)}
            disabled={act.isPending}
            onChange={(event) =>
              act.mutate({ kind: event.target.checked ? "link" : "unlink", consultation: one.id })
            }
          />
        ))}
        <FormProblem error={act.error} />
      </div>
    </Dialog>
  );
}
