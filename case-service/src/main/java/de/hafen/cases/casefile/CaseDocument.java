package de.hafen.cases.casefile;

import de.hafen.cases.document.FileKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A paper that belongs to a case.
 *
 * @param kind what it is, by its content
 * @param size in bytes
 * @param addedBy by whom
 */
public record CaseDocument(
        UUID id,
        int version,
        String name,
        FileKind kind,
        int size,
        Instant addedAt,
        String addedBy) {

    CaseDocument named(String other) {
        return new CaseDocument(id, version + 1, other, kind, size, addedAt, addedBy);
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "document " + id;
    }
}
