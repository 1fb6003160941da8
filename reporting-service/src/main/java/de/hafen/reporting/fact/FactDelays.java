package de.hafen.reporting.fact;

import de.hafen.platform.outbox.FactEnvelope;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * How long facts take from what happened until they are visible in figures: {@code
 * hafen.facts.visible}. Benches and alerts read its percentiles.
 */
@Component
class FactDelays {

    private final Timer visible;
    private final Clock clock;

    FactDelays(MeterRegistry meters, Clock clock) {
        this.visible =
                Timer.builder("hafen.facts.visible")
                        .publishPercentiles(0.5, 0.95, 0.99)
                        .register(meters);
        this.clock = clock;
    }

    void stored(Collection<FactEnvelope> facts) {
        Instant now = clock.instant();
        facts.stream()
                .map(f -> Duration.between(f.at(), now))
                .filter(Duration::isPositive)
                .forEach(visible::record);
    }
}
