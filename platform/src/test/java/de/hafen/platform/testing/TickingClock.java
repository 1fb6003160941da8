package de.hafen.platform.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes like any other until a test moves it. */
public final class TickingClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Lets time pass at once. */
    public void advance(Duration by) {
        ahead.updateAndGet(it -> it.plus(by));
    }

    /** Goes to this instant, and on from there. */
    public void goTo(Instant instant) {
        ahead.set(Duration.between(Instant.now(), instant));
    }

    /** Shows the real time again. */
    public void reset() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("ask for instants and give the zone yourself");
    }
}
