import { Link } from "@tanstack/react-router";
import type { TimelineEntry } from "@/components/Timeline";
import { type Listing, useListing } from "@/lib/api/list";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { ReferralEntry } from "./api/referrals";

interface Steps {
  listing: Listing<ReferralEntry>;
  /** One of them as a time line shows it. */
  shown: (one: ReferralEntry) => TimelineEntry;
}

/** What became of a client's or a case's referrals; nothing for whoever may not see referrals. */
export function useReferralSteps(of: string): Steps {
  const text = useText();
  const may = useMay();
  const api = useRegionApi();
  const path = useRegionPath();
  const format = useFormat();
  const some = may("referrals:read") && !of.startsWith("employers/");
  const listing = useListing<ReferralEntry>(api(`${of}/referral-steps`), {}, 50, some);
  return {
    listing,
    shown: (one) => ({
      id: `${one.referralId}-${one.state}`,
      title: (
        <Link to={path(`referrals/${one.referralId}`)}>
          {text(`referral.did.${one.state}`, { partner: one.partner })}
        </Link>
      ),
      quiet: true,
      when: [format.dayAndClock(one.at), one.by !== one.partner && one.by].filter(Boolean).join(" · "),
      children: (
        <>
          {one.words && (
            <p className="words" dir="auto">
              {one.words}
            </p>
          )}
          {one.withdrawnBy === "CLIENT" && <p className="under">{text("referral.withdrawnBy.CLIENT")}</p>}
        </>
      ),
    }),
  };
}
