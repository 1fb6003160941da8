package de.hafen.cases.savedview;

import java.util.UUID;

/**
 * How somebody looks at a list.
 *
 * @param query what stands behind the question mark of the list's address: filters, order, columns
 */
public record SavedView(UUID id, ListName list, String name, String query) {

    /** Tells the id only: what somebody looks for may be a name. */
    @Override
    public String toString() {
        return "view " + id;
    }
}
