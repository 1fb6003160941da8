package de.hafen.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids carry their time, and nothing else that could be guessed. */
class RandomIdsTests {

    private final Instant now = Instant.parse("2026-11-22T19:00:00.123Z");
    private final Ids ids = new RandomIds(Clock.fixed(now, ZoneOffset.UTC), new Random(7));

    @Test
    void anIdIsOfVersionSevenAndShowsItsMillisecond() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
    }

    @Test
    void idsOfTheSameMillisecondDiffer() {
        Set<UUID> seen = new HashSet<>();
        for (int number = 0; number < 10_000; number++) {
            seen.add(ids.next());
        }

        assertThat(seen).hasSize(10_000);
    }

    @Test
    void recordKeysUseAllBits() {
        long ones = 0;
        long zeros = 0;
        for (int number = 0; number < 200; number++) {
            long key = ids.recordKey();
            ones |= key;
            zeros |= ~key;
        }

        assertThat(ones).isEqualTo(-1);
        assertThat(zeros).isEqualTo(-1);
    }
}
