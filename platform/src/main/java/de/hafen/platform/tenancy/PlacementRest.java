package de.hafen.platform.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a placement alone for a moment after it did not answer, so that its regions' requests end
 * at once instead of each waiting for it, and it isn't stormed when it comes back.
 */
final class PlacementRest {

    private final long rest;
    private final LongSupplier nanos;
    private final Map<String, Long> failedAt = new ConcurrentHashMap<>();

    PlacementRest(Duration rest, LongSupplier nanos) {
        this.rest = rest.toNanos();
        this.nanos = nanos;
    }

    boolean isResting(String placement) {
        @Nullable Long failed = failedAt.get(placement);
        return failed != null && nanos.getAsLong() - failed < rest;
    }

    void didNotAnswer(String placement) {
        failedAt.put(placement, nanos.getAsLong());
    }

    void answered(String placement) {
        failedAt.remove(placement);
    }
}
