import { Link } from "@tanstack/react-router";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { TitleClock } from "@/features/clients/components/TitleClock";
import { useListing } from "@/lib/api/list";
import { type ClientLine, clientName } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";

/** Who works for an employer or is being hired by it, with their titles. */
export function People({ employer }: { employer: string }) {
  const may = useMay();
  return may("clients:read") ? <List employer={employer} /> : null;
}

function List({ employer }: { employer: string }) {
  const text = useText();
  const api = useRegionApi();
  const listing = useListing<ClientLine>(api("clients"), { employerId: employer }, 10);
  return (
    <Card title={text("employer.people")} count={listing.total ?? null}>
      {listing.loading && <Skeleton rows={3} />}
      {Boolean(listing.error) && <ErrorState error={listing.error} onRetry={listing.retry} />}
      {!listing.loading && !listing.error && listing.items.length === 0 && (
        <p className="muted">{text("employer.noPeople")}</p>
      )}
      {listing.items.length > 0 && (
        <ul className="staff">
          {listing.items.map((one) => (
            <Person key={one.id} one={one} />
          ))}
        </ul>
      )}
      {listing.more && (
        <div>
          <Button onClick={listing.loadMore} busy={listing.loadingMore}>
            {text("table.more")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Person({ one }: { one: ClientLine }) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const path = useRegionPath();
  return (
    <li>
      <Link to={path(`clients/${one.id}`)}>{clientName(one)}</Link>
      <p className="muted">{codes.name("employment", one.employment ?? "EMPLOYED")}</p>
      {one.titleKind && (
        <p className="muted">
          {codes.name("title", one.titleKind)}
          {one.titleValidUntil && (
            <>
              , {text("client.until", { day: format.shortDay(one.titleValidUntil) })}{" "}
              <TitleClock until={one.titleValidUntil} />
            </>
          )}
        </p>
      )}
    </li>
  );
}
