package de.hafen.cases.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An appointment in a feed; nobody is named.
 *
 * @param sequence the same as in the letters
 * @param confirmed whether it is agreed upon; else it is held for somebody
 * @param concerns what it is about
 */
record FeedEvent(
        UUID id,
        int sequence,
        Instant stamp,
        Instant startsAt,
        Instant endsAt,
        boolean confirmed,
        String reference,
        String channel,
        String place,
        List<UUID> concerns) {}
