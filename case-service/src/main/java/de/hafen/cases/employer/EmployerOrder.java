package de.hafen.cases.employer;

import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Ordering.Key;

/** How a list of employers is sorted. */
public enum EmployerOrder {
    /** By name. */
    NAME(Ordering.up(new Key("name_key", "text"), new Key("id", "uuid"))),
    /** The newest first. */
    NEWEST(Ordering.down(new Key("created_at", "timestamptz"), new Key("id", "uuid"))),
    /** The last advised first. */
    LAST_CONTACT(
            Ordering.down(
                    new Key("coalesce(last_contact_on, '-infinity'::date)", "date"),
                    new Key("id", "uuid")));

    private final Ordering ordering;

    EmployerOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    Ordering ordering() {
        return ordering;
    }
}
