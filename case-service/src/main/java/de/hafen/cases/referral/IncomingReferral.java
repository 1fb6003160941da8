package de.hafen.cases.referral;

import de.hafen.cases.client.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral from a partner, which the region answers.
 *
 * @param name the client's
 * @param about what the partner wants; absent in lists
 * @param reason why the region refused
 * @param result what came of it
 */
public record IncomingReferral(
        ReferralId id,
        int version,
        ReferralView.PartnerName partner,
        ClientId clientId,
        String name,
        ReferralState state,
        @Nullable String about,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String reason,
        @Nullable String result,
        @Nullable Instant endedAt) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "incoming referral " + id;
    }
}
