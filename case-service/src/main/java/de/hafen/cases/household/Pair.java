package de.hafen.cases.household;

import java.util.UUID;

/**
 * What one client is to another.
 *
 * @param relation what the relative is to the client
 */
record Pair(UUID client, UUID relative, Relation relation) {

    /** The same, as the relative sees it. */
    Pair inverse() {
        return new Pair(relative, client, relation.inverse());
    }
}
