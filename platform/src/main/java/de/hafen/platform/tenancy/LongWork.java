package de.hafen.platform.tenancy;

import java.time.Duration;

/**
 * Lets the statements of one piece of work take longer than a request's may: an import's last
 * batch, an export, a rebuild. It still has a limit.
 */
public final class LongWork {

    private static final ScopedValue<Duration> LIMIT = ScopedValue.newInstance();
    private static final Duration MOST = Duration.ofMinutes(10);

    private LongWork() {}

    /** Adds to what is bound how long one statement may take. */
    public static ScopedValue.Carrier upTo(Duration limit, ScopedValue.Carrier bound) {
        if (limit.compareTo(MOST) > 0 || !limit.isPositive()) {
            throw new IllegalArgumentException("a statement may take at most " + MOST);
        }
        return bound.where(LIMIT, limit);
    }

    /** Binds how long one statement may take. */
    public static ScopedValue.Carrier upTo(Duration limit) {
        return upTo(limit, ScopedValue.where(LIMIT, limit));
    }

    /** How long a statement may take now. */
    static Duration limitOr(Duration usual) {
        return LIMIT.isBound() ? LIMIT.get() : usual;
    }
}
