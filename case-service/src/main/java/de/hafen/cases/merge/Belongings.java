package de.hafen.cases.merge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What belongs to clients or employers and goes along when two of them become one. Each feature
 * that keeps an id of theirs has one; it is called with both records held.
 */
public interface Belongings {

    /** Whose. */
    MergeKind of();

    /** The words of {@link Moved#what()} that this one uses; the first is what people count. */
    List<String> what();

    /** Holds what will move, before the two themselves are held: so none deadlock. */
    default void hold(UUID from, UUID to) {}

    /** Moves everything; answers what is needed to put it back. */
    List<Moved> move(UUID from, UUID to);

    /** Puts back what is still there; what came later stays. */
    void putBack(List<Moved> moved, UUID from, UUID to);

    /** How many of these would be put back now. */
    int movable(List<Moved> moved, UUID from);

    /** How much came to the record since, which stays there. */
    int since(UUID record, Instant at);
}
