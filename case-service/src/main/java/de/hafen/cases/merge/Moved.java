package de.hafen.cases.merge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that went from one record to the other when they became one.
 *
 * @param what a stable word, for example {@code consultation}
 * @param record its id
 * @param detail what one has to know to put it back, as text
 */
public record Moved(String what, UUID record, @Nullable String detail) {

    /** Without anything more to know. */
    public Moved(String what, UUID record) {
        this(what, record, null);
    }
}
