package de.hafen.gateway.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * An access token and when it ends.
 *
 * @param value the token
 * @param endsAt seconds since 1970
 */
public record Token(String value, long endsAt) {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    /** Whether it can still be sent with a request. */
    boolean isGood(Instant now) {
        return now.plus(MARGIN).getEpochSecond() < endsAt;
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "Token until " + Instant.ofEpochSecond(endsAt);
    }
}
