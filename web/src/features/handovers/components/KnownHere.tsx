import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Badge } from "@/components/Badge";
import { Button, ButtonLink } from "@/components/Button";
import { Card } from "@/components/Card";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { WhoField } from "@/features/household/components/WhoField";
import { clientName } from "@/lib/api/shapes";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Passed, useKnownHere } from "../api/handOvers";

/** Who is here already and may be the same, by all that is told or by another name. */
export function KnownHere({ id, person }: { id: string; person: Passed["person"] }) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const navigate = useNavigate();
  const [searching, setSearching] = useState(false);
  const page = path(`hand-overs/incoming/${id}`);
  const known = useKnownHere(person);
  const similar = known.data?.items ?? [];
  return (
    <Card icon="people" title={text("handover.alike")} count={similar.length || null}>
      <div className="stack">
        {known.error ? (
          <ErrorState error={known.error} onRetry={() => void known.refetch()} />
        ) : known.data ? (
          <p className="hint">{text(similar.length > 0 ? "handover.alikeHint" : "handover.alikeNone")}</p>
        ) : (
          <Skeleton rows={2} />
        )}
        {similar.length > 0 && (
          <ul className="plain passed-advice">
            {similar.map(({ client, reasons }) => (
              <li key={client.id} className="alike-here">
                <div>
                  <p className="row">
                    <b>{clientName(client)}</b>
                    {reasons.map((reason) => (
                      <Badge key={reason} tone="warning">
                        {text.or(`duplicates.reason.${reason}`, reason)}
                      </Badge>
                    ))}
                    {client.archivedAt && <Badge icon="folder">{text("archive.in")}</Badge>}
                  </p>
                  <p className="under">
                    {[client.birthDate && format.shortDay(client.birthDate), client.email]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </div>
                <ButtonLink
                  to={page}
                  search={{ with: client.id } as never}
                  aria-label={text("handover.compareWith", { name: clientName(client) })}
                >
                  {text("merge.compare")}
                </ButtonLink>
              </li>
            ))}
          </ul>
        )}
        {searching ? (
          <div className="form">
            <WhoField
              archive
              not={[]}
              label={text("handover.otherFile")}
              onChoose={(one) => void navigate({ to: page, search: { with: one.id } as never })}
            />
          </div>
        ) : (
          <div className="row">
            <Button icon="search" onClick={() => setSearching(true)}>
              {text("handover.searchFile")}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
