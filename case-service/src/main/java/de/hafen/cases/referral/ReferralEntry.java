package de.hafen.cases.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a referral was sent, or what became of it, as the time line of a file or a case tells it.
 *
 * @param partner whom it was sent to
 * @param state what it came to be then
 * @param by who did it, perhaps the partner; absent where it was not written down then
 * @param words why it was refused, or what came of it
 * @param withdrawnBy who wanted it no more
 */
public record ReferralEntry(
        ReferralId referralId,
        String partner,
        ReferralState state,
        Instant at,
        @Nullable String by,
        @Nullable String words,
        ReferralView.@Nullable WithdrawnBy withdrawnBy) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "entry of referral " + referralId;
    }
}
