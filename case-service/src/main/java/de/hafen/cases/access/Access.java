package de.hafen.cases.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody had to do with a client's file.
 *
 * @param by who: a person, or the name of a program
 * @param kind whether a person, a program of a partner, or the platform itself
 * @param act what was done
 * @param about with what: the client's record, a consultation or an appointment with the client
 * @param others how many other records were in the same list, answer or export
 * @param fields what was changed
 * @param reason why, where it was asked for
 */
public record Access(
        UUID id,
        Instant at,
        String by,
        Kind kind,
        Act act,
        String about,
        int others,
        List<String> fields,
        @Nullable String reason) {

    /** What somebody is. */
    public enum Kind {
        MACHINE,
        PERSON,
        SERVICE
    }

    /** What somebody did. */
    public enum Act {
        ADDED,
        CHANGED,
        EXPORTED,
        LISTED,
        OPENED,
        REMOVED
    }

    /** Copies the fields. */
    public Access {
        fields = List.copyOf(fields);
    }
}
