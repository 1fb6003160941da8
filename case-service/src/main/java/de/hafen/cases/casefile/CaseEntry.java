package de.hafen.cases.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param by who did it
 * @param words the note, the task, or what was said about it
 */
public record CaseEntry(UUID id, Instant at, String by, What what, @Nullable String words) {

    /** What happened. */
    public enum What {
        OPENED,
        RENAMED,
        WAITING,
        RESUMED,
        CLOSED,
        REOPENED,
        NOTE,
        ASKED,
        TAKEN,
        DECLINED,
        TASK_ADDED,
        TASK_DONE,
        TASK_UNDONE,
        TASK_MOVED,
        CONSULTATION_ADDED,
        CONSULTATION_REMOVED,
        DOCUMENT_ADDED,
        DOCUMENT_RENAMED,
        DOCUMENT_CAME,
        DOCUMENT_GONE,
        DOCUMENT_REMOVED;

        static What of(CaseStep step) {
            return switch (step) {
                case WAIT -> WAITING;
                case RESUME -> RESUMED;
                case CLOSE -> CLOSED;
                case REOPEN -> REOPENED;
            };
        }
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "entry " + id;
    }
}
