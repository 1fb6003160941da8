package de.hafen.platform.time;

import java.util.UUID;

/** Where new ids and keys come from; in tests a sequence. */
public interface Ids {
    /** A new id (UUID version 7: ordered by time). */
    UUID next();

    /** A new random 64-bit record key (see the cell-key method). */
    long recordKey();
}
