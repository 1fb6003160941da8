package de.hafen.cases.waitingarea;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes along who has checked in.
 *
 * @param key of the page on the person's own phone; whoever has it sees the place, nothing else
 * @param place how many are called before, and this one
 * @param expectedMinutes null where nobody can know
 */
public record Slip(
        TicketId id,
        String callSign,
        String key,
        Instant arrivedAt,
        int place,
        @Nullable Integer expectedMinutes) {

    /** Never shows the key. */
    @Override
    public String toString() {
        return "slip of ticket " + id;
    }
}
