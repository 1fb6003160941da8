package de.hafen.cases.merge;

import java.util.List;
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

    /** Their ids. */
    public static List<UUID> records(List<Moved> moved) {
        return moved.stream().map(Moved::record).toList();
    }

    /** The ids of those that are that. */
    public static List<UUID> records(List<Moved> moved, String what) {
        return records(moved.stream().filter(it -> it.what().equals(what)).toList());
    }
}
