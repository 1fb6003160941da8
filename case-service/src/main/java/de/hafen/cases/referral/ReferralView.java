package de.hafen.cases.referral;

import de.hafen.cases.casefile.CaseId;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.consent.ReleasedField;
import de.hafen.cases.partner.PartnerId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral as colleagues see it.
 *
 * @param name the client's
 * @param inCase the case that it belongs to; absent for callers who may not see that one
 * @param fields what the partner was told besides the message
 * @param expectedBy until when an answer is expected
 * @param remindedAt when the partner was asked again last
 * @param narrowedAt since when the partner can read less than they were told, for the client agreed
 *     to less
 * @param answerNotedBy the colleague who wrote down what the partner said; absent where the partner
 *     answered by the link
 * @param reason why the partner refused
 * @param result what came of it
 * @param withdrawnBy who wanted it no more
 * @param message what the partner is asked for; absent in lists
 * @param told what the partner can read now; absent in lists, and when it is over
 */
public record ReferralView(
        ReferralId id,
        int version,
        ClientId clientId,
        String name,
        PartnerName partner,
        @Nullable CaseName inCase,
        ReferralState state,
        List<ReleasedField> fields,
        Instant sentAt,
        String sentBy,
        LocalDate expectedBy,
        @Nullable Instant remindedAt,
        @Nullable Instant narrowedAt,
        @Nullable Instant answeredAt,
        @Nullable String answerNotedBy,
        @Nullable String reason,
        @Nullable String result,
        @Nullable WithdrawnBy withdrawnBy,
        @Nullable Instant endedAt,
        @Nullable String message,
        @Nullable Projection told) {

    /** Whom it was sent to. */
    public record PartnerName(PartnerId id, String name, @Nullable String phone) {}

    /** The case that it belongs to. */
    @Schema(name = "ReferralCase")
    public record CaseName(CaseId id, String title) {

        /** Tells the id only. */
        @Override
        public String toString() {
            return "case " + id;
        }
    }

    /** Who wanted it no more. */
    public enum WithdrawnBy {
        CENTRE,
        /** By taking the consent back. */
        CLIENT
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "referral " + id;
    }
}
