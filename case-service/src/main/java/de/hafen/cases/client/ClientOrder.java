package de.hafen.cases.client;

import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Ordering.Key;

/** How a list of clients is sorted. */
public enum ClientOrder {
    /** By family name, then given name. */
    NAME(
            Ordering.up(
                    new Key("family_key", "text"),
                    new Key("given_key", "text"),
                    new Key("id", "uuid"))),
    /** The newest first. */
    NEWEST(Ordering.down(new Key("created_at", "timestamptz"), new Key("id", "uuid"))),
    /** The last advised first. */
    LAST_CONTACT(
            Ordering.down(
                    new Key("coalesce(last_contact_on, '-infinity'::date)", "date"),
                    new Key("id", "uuid")));

    private final Ordering ordering;

    ClientOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    Ordering ordering() {
        return ordering;
    }
}
