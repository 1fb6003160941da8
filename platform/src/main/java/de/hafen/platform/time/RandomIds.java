package de.hafen.platform.time;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Ids of UUID version 7 (RFC 9562): 48 bits of milliseconds, then 74 random bits, so that rows that
 * are added together lie together; and record keys from the same source of chance.
 */
final class RandomIds implements Ids {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final RandomGenerator chance;

    RandomIds(Clock clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    @Override
    public UUID next() {
        long high = clock.millis() << 16 | VERSION | chance.nextLong() & 0x0FFFL;
        long low = VARIANT | chance.nextLong() >>> 2;
        return new UUID(high, low);
    }

    @Override
    public long recordKey() {
        return chance.nextLong();
    }
}
