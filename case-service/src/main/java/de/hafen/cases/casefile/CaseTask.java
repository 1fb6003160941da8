package de.hafen.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is to be done in a case, or was. */
public record CaseTask(
        UUID id,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "task " + id;
    }
}
