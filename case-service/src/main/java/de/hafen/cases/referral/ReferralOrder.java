package de.hafen.cases.referral;

import de.hafen.cases.listing.Ordering;

/** Ways to sort a list of referrals. */
enum ReferralOrder {
    /** Those whose answer was expected first. */
    EXPECTED(Ordering.up(new Ordering.Key("expected_by", "date"), new Ordering.Key("id", "uuid"))),
    LATEST(
            Ordering.down(
                    new Ordering.Key("sent_at", "timestamptz"), new Ordering.Key("id", "uuid")));

    private final Ordering ordering;

    ReferralOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    Ordering ordering() {
        return ordering;
    }
}
