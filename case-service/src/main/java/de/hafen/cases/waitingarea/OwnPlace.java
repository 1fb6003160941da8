package de.hafen.cases.waitingarea;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who waits sees on the own phone: no name, no topic.
 *
 * @param place how many are called before, and this one; null for who does not wait
 * @param expectedMinutes null where nobody can know
 * @param desk where to go now
 * @param backUntil until when the place is kept for who did not come
 */
public record OwnPlace(
        String callSign,
        TicketState state,
        @Nullable Integer place,
        @Nullable Integer expectedMinutes,
        @Nullable String desk,
        @Nullable Instant backUntil,
        Instant asOf) {}
