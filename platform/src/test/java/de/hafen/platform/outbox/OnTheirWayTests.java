package de.hafen.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OnTheirWayTests {

    private final OnTheirWay way = new OnTheirWay();
    private final UUID fact = UUID.randomUUID();
    private long now;

    @Test
    void aFactIsSentAgainOnlyWhenItsAnswerIsLate() {
        way.sent(fact, now);
        assertThat(waitingAfter(Duration.ofSeconds(3))).isTrue();
        assertThat(waitingAfter(Duration.ofSeconds(2))).isFalse();
    }

    @Test
    void eachTimeItIsWaitedForLongerButNeverLongerThanAQuarterOfAMinute() {
        for (int attempt = 0; attempt < 8; attempt++) {
            way.sent(fact, now);
            assertThat(waitingAfter(Duration.ofSeconds(17))).isFalse();
        }
    }

    @Test
    void anAnsweredFactIsForgotten() {
        way.sent(fact, now);
        way.answered(fact);

        assertThat(way.size()).isZero();
        assertThat(way.isHopeless(fact)).isFalse();
    }

    @Test
    void aFactIsHopelessOnlyIfOthersWereAnsweredAllTheWhile() {
        for (int attempt = 0; attempt < 20; attempt++) {
            way.sent(fact, now);
        }
        assertThat(way.isHopeless(fact)).isFalse();

        for (int others = 0; others < 20; others++) {
            way.answered(UUID.randomUUID());
        }
        assertThat(way.isHopeless(fact)).isTrue();
    }

    private boolean waitingAfter(Duration time) {
        now += time.toNanos();
        way.expire(now);
        return way.waiting().contains(fact);
    }
}
