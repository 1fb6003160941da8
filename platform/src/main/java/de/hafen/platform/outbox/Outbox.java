package de.hafen.platform.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where a use case leaves its facts; they commit with it or not at all. */
public interface Outbox {

    /**
     * Appends a fact to the bound region's outbox, inside the caller's transaction.
     *
     * @param kind what the subject is, for example {@code consultation}; with the id it makes the
     *     pseudonym under which reporting knows the subject
     * @param id the subject's own id; it never leaves the region
     * @param recordKey the record's random 64-bit key for disclosure control; never changes
     * @param at when it happened
     */
    void add(String kind, UUID id, long recordKey, Instant at, Fact fact);

    /**
     * Appends the first facts of many new subjects at once, for example of an import; few
     * statements however many they are. A subject that has a fact already ends the transaction.
     */
    void addFirst(String kind, List<Said> facts);

    /**
     * Appends a further fact about each of many subjects at once, for example when an import is
     * taken back. The caller holds the subjects' rows, so that nobody speaks about them meanwhile;
     * if somebody does, the transaction ends.
     */
    void addNext(String kind, List<Said> facts);

    /**
     * Says the latest fact about each of many subjects again, with some members changed, for
     * example when two people turn out to be one. Subjects whose latest fact is of another type are
     * passed over. The caller holds the subjects' rows.
     *
     * @param type the type of the facts
     * @param changes the members that are another now
     */
    void amend(String kind, Collection<UUID> ids, String type, Instant at, Map<String, ?> changes);

    /**
     * A fact about one subject of many.
     *
     * @param id the subject's own id; it never leaves the region
     * @param recordKey the record's random 64-bit key for disclosure control; never changes
     * @param at when it happened
     */
    record Said(UUID id, long recordKey, Instant at, Fact fact) {}
}
