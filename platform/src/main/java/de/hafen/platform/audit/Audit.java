package de.hafen.platform.audit;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The bound region's audit trail: who, when, which record, which fields, why; never the values.
 * Entries commit with the work that they tell of: call it inside a transaction that may write (not
 * a read-only one, also when the work only reads).
 */
public interface Audit {
    /** The caller opened a record. */
    void opened(String kind, UUID record);

    /** The caller opened a record, and said why. */
    void opened(String kind, UUID record, String reason);

    /** The caller added a record. */
    void added(String kind, UUID record);

    /** The caller added many records at once, for example by an import. */
    void added(String kind, Collection<UUID> records);

    /** The caller changed these fields of a record. */
    void changed(String kind, UUID record, Set<String> fields);

    /** The caller changed these fields of a record, and said why. */
    void changed(String kind, UUID record, Set<String> fields, String reason);

    /** The caller changed these fields of many records at once. */
    void changed(String kind, Collection<UUID> records, Set<String> fields);

    /** The caller removed a record. */
    void removed(String kind, UUID record);

    /** The caller removed a record, and said why. */
    void removed(String kind, UUID record, String reason);

    /** The caller removed many records at once, and said why. */
    void removed(String kind, Collection<UUID> records, String reason);

    /** A search or list answered with these records; an empty answer leaves no entry. */
    void listed(String kind, Collection<UUID> records);

    /** The caller exported these records. */
    void exported(String kind, Collection<UUID> records);
}
