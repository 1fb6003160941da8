package de.hafen.cases.referral;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.listing.Where;
import de.hafen.cases.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which referrals a list shows.
 *
 * @param late only those that should have been answered by now
 */
record ReferralFilter(
        @Nullable ClientId clientId,
        @Nullable PartnerId partnerId,
        @Nullable ReferralState state,
        @Nullable Boolean late) {

    Where where(LocalDate today) {
        Where where =
                new Where()
                        .that(
                                "client_id = :client",
                                "client",
                                clientId == null ? null : clientId.value())
                        .that(
                                "partner_id = :partner",
                                "partner",
                                partnerId == null ? null : partnerId.value())
                        .that("state = :state", "state", state == null ? null : state.name());
        return Boolean.TRUE.equals(late)
                ? where.that("state = 'SENT'").that("expected_by < :today", "today", today)
                : where;
    }
}
