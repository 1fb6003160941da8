import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { IconButton } from "@/components/Button";
import { Card } from "@/components/Card";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useListing } from "@/lib/api/list";
import type { Client } from "@/lib/api/shapes";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Referral } from "../api/referrals";
import { ReferDialog } from "./ReferDialog";
import { Standing } from "./Standing";
import "../referrals.css";

/** To whom a client was referred, the latest first. */
export function ReferralsCard({ client }: { client: Client }) {
  const text = useText();
  const api = useRegionApi();
  const path = useRegionPath();
  const may = useMay();
  const format = useFormat();
  const [referring, setReferring] = useState(false);
  const listing = useListing<Referral>(api("referrals"), { clientId: client.id, sort: "LATEST" }, 20);
  return (
    <Card
      title={text("nav.referrals")}
      count={listing.loading ? null : listing.items.length}
      action={
        may("referrals:write") &&
        !client.archivedAt && (
          <IconButton icon="plus" label={text("referral.refer")} onClick={() => setReferring(true)} />
        )
      }
    >
      {listing.loading && <Skeleton rows={2} />}
      {Boolean(listing.error) && <ErrorState error={listing.error} onRetry={listing.retry} />}
      {!listing.loading && !listing.error && listing.items.length === 0 && (
        <p className="muted">{text("referral.noneHere")}</p>
      )}
      {listing.items.length > 0 && (
        <ul className="referral-lines">
          {listing.items.map((one) => (
            <li key={one.id}>
              <p className="referral-line">
                <Link to={path(`referrals/${one.id}`)}>{one.partner.name}</Link> <Standing of={one} />
              </p>
              <p className="under">
                {text("referral.sentBy", { at: format.shortDay(one.sentAt), name: one.sentBy })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {referring && <ReferDialog client={client} onClose={() => setReferring(false)} />}
    </Card>
  );
}
