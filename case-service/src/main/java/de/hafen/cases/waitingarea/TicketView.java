package de.hafen.cases.waitingarea;

import de.hafen.cases.client.ClientId;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits, as colleagues see it.
 *
 * @param client who it is, where known
 * @param name what reception wrote down
 * @param desk where the person was called to
 * @param adviser who called
 * @param reservedFor who alone calls
 * @param backUntil until when the place is kept for who did not come
 */
public record TicketView(
        TicketId id,
        int version,
        String callSign,
        TicketState state,
        CameBy cameBy,
        @Nullable Person client,
        @Nullable String name,
        @Nullable Topic topic,
        LanguageTag language,
        @Nullable TargetGroup targetGroup,
        boolean urgent,
        Instant arrivedAt,
        @Nullable Instant calledAt,
        int calls,
        @Nullable String desk,
        @Nullable Colleague adviser,
        @Nullable Colleague reservedFor,
        @Nullable Instant backUntil) {

    /** A client who waits. */
    public record Person(ClientId id, String name) {}

    /** Tells the id only. */
    @Override
    public String toString() {
        return "ticket " + id;
    }
}
