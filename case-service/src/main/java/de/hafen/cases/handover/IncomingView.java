package de.hafen.cases.handover;

import de.hafen.cases.client.ClientField;
import de.hafen.cases.client.ClientId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client whom another region offers.
 *
 * @param name absent when nobody may know it any longer
 * @param reason why they are not taken
 * @param clientId the file here, once they are
 * @param into the file here into which they are to come, until they do
 * @param filled what that file lacked and has now; absent where they were taken as somebody new
 * @param passed what the other region tells; absent in lists and when it is over without them
 */
public record IncomingView(
        HandOverId id,
        int version,
        @Nullable String name,
        String from,
        IncomingState state,
        @Nullable String reason,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable ClientId clientId,
        @Nullable ClientId into,
        @Nullable List<ClientField> filled,
        @Nullable Passed passed) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "hand-over " + id;
    }
}
