package de.hafen.cases.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral as whoever has the link sees it.
 *
 * @param partner whom it was sent to
 * @param state what comes next; absent where the link does not open
 * @param sentAt when it was; absent where the link does not open
 * @param sentBy who asks; absent where the link does not open
 * @param told all that the partner is told; absent where the link does not open
 * @param answer what was said with the link
 * @param answeredAt when it was
 */
record ReferralByLink(
        LinkStanding standing,
        String partner,
        @Nullable ReferralState state,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable Projection told,
        ReferralAnswer.@Nullable Said answer,
        @Nullable Instant answeredAt) {

    static ReferralByLink open(String partner, ReferralView it) {
        return new ReferralByLink(
                LinkStanding.OPEN,
                partner,
                it.state(),
                it.sentAt(),
                it.sentBy(),
                it.told(),
                null,
                null);
    }

    static ReferralByLink shut(LinkStanding standing, String partner, LinkRows.Link link) {
        return new ReferralByLink(
                standing, partner, null, null, null, null, link.answer(), link.usedAt());
    }

    /** Tells nothing about the client. */
    @Override
    public String toString() {
        return "a referral by link";
    }
}
