package de.hafen.cases.casefile;

import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Ordering.Key;

/** In which order cases are listed. */
public enum CaseOrder {
    /** What is due first; what has no date at the end. */
    DUE(Ordering.up(new Key("coalesce(due_on, 'infinity'::date)", "date"), new Key("id", "uuid"))),
    /** The latest first. */
    OPENED(Ordering.down(new Key("opened_at", "timestamptz"), new Key("id", "uuid")));

    private final Ordering ordering;

    CaseOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    Ordering ordering() {
        return ordering;
    }
}
