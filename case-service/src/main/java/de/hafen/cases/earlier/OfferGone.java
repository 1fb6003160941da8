package de.hafen.cases.earlier;

import de.hafen.platform.problem.Conflict;

/** The time is not held for them any more. */
public final class OfferGone extends Conflict {

    OfferGone() {
        super(
                "offer-gone",
                "This time is no longer held for you. Your appointment stays as it is.");
    }
}
