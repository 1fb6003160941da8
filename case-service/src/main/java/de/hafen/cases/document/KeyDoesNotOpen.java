package de.hafen.cases.document;

import de.hafen.platform.problem.Unavailable;

/** Somebody changed the region's key in the database, or the service was given another one. */
public final class KeyDoesNotOpen extends Unavailable {

    KeyDoesNotOpen() {
        super(
                "document-key-does-not-open",
                "Documents cannot be kept: the region's key does not open. Tell who runs the platform.");
    }
}
