package de.hafen.cases.intake;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When people who ask may expect an answer.
 *
 * @param days within which four of five had one of late; missing where nothing honest can be said
 */
@Schema(name = "AnswerExpectation")
record Expectation(@Nullable Integer days) {

    private static final int LONGEST = 30;

    static Expectation of(Optional<Duration> patience) {
        return new Expectation(
                patience.map(it -> (int) Math.max(1, Math.ceilDiv(it.toHours(), 24L)))
                        .filter(it -> it <= LONGEST)
                        .orElse(null));
    }
}
