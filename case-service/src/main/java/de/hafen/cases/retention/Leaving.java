package de.hafen.cases.retention;

import java.util.UUID;

/**
 * What a feature keeps of clients or employers, and how it goes when they go. Each feature with an
 * id of theirs has one; it is called with the record held, and the record goes last.
 */
public interface Leaving {

    /** Whose. */
    RetainedKind of();

    /** Takes away what is theirs alone; what is somebody else's too no longer names them. */
    void leave(UUID record);
}
