package de.hafen.cases.handover;

import de.hafen.cases.client.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client offered to another region.
 *
 * @param heard whether the other region has it
 * @param away the other region takes part no longer: until it does again, nobody there can answer
 * @param reason why the other region does not take the client
 * @param passed what the other region is told; absent in lists and when it is told no longer
 */
public record OutgoingView(
        HandOverId id,
        int version,
        ClientId clientId,
        String name,
        String to,
        HandOverState state,
        boolean heard,
        boolean away,
        @Nullable String reason,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant endedAt,
        @Nullable Passed passed) {

    /** Whether it waits for an answer of the other region. */
    boolean waits() {
        return state == HandOverState.REQUESTED;
    }

    /** The same, of a region that nobody can answer for now. */
    OutgoingView withoutTheOther() {
        return new OutgoingView(
                id,
                version,
                clientId,
                name,
                to,
                state,
                heard,
                true,
                reason,
                requestedAt,
                requestedBy,
                endedAt,
                passed);
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "hand-over " + id;
    }
}
