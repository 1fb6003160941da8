package de.hafen.cases.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's file is kept whatever the period says.
 *
 * @param record the client or employer
 * @param until last day; open where there is none
 * @param by who said so, by name
 */
public record Hold(
        UUID id,
        RetainedKind kind,
        UUID record,
        String reason,
        @Nullable LocalDate until,
        Instant since,
        String by) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "hold " + id;
    }
}
