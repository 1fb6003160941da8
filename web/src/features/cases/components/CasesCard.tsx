import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { IconButton } from "@/components/Button";
import { Card } from "@/components/Card";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useListing } from "@/lib/api/list";
import type { Named } from "@/lib/api/shapes";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import type { Case } from "../api/cases";
import { OF_SOMEBODY, SHOWN } from "../ofSomebody";
import { OpenCaseDialog } from "./OpenCaseDialog";
import { Due, Standing } from "./Standing";
import "../cases.css";

type Of = { client: Named } | { employer: Named };

/** The cases of a client or an employer, the latest first, also those that are over. */
export function CasesCard({ of }: { of: Of }) {
  const text = useText();
  const api = useRegionApi();
  const path = useRegionPath();
  const may = useMay();
  const [opening, setOpening] = useState(false);
  const whose = "client" in of ? { clientId: of.client.id } : { employerId: of.employer.id };
  const listing = useListing<Case>(api("cases"), { ...whose, ...OF_SOMEBODY }, SHOWN);
  return (
    <Card
      title={text("nav.cases")}
      count={listing.loading ? null : listing.items.length}
      action={
        may("cases:write") && (
          <IconButton icon="plus" label={text("case.open")} onClick={() => setOpening(true)} />
        )
      }
    >
      {listing.loading && <Skeleton rows={2} />}
      {Boolean(listing.error) && <ErrorState error={listing.error} onRetry={listing.retry} />}
      {!listing.loading && !listing.error && listing.items.length === 0 && (
        <p className="muted">{text("case.noneHere")}</p>
      )}
      {listing.items.length > 0 && (
        <ul className="case-lines">
          {listing.items.map((one) => (
            <li key={one.id}>
              <p className="case-line">
                <Link to={path(`cases/${one.id}`)}>{one.title}</Link> <Standing of={one} />
              </p>
              <p className="under">
                <span>{text(`case.kind.${one.kind}`)}</span>
                <span>{one.responsible.name}</span>
                {one.dueOn && (
                  <span>
                    {text("case.due")}: <Due on={one.dueOn} />
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {opening && <OpenCaseDialog of={of} onClose={() => setOpening(false)} />}
    </Card>
  );
}
