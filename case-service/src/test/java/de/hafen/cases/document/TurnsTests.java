package de.hafen.cases.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTests {

    @Test
    void neverAreMoreAtWorkThanThereAreTurns() {
        Turns turns = new Turns(2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 200; n++) {
                people.submit(() ->
                        turns.take(() -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            Thread.yield();
                            now.decrementAndGet();
                            return done.incrementAndGet();
                        }));
            }
        }

        assertThat(done).hasValue(200);
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void aTurnThatFailsIsGivenBack() {
        Turns turns = new Turns(1);

        for (int n = 0; n < 3; n++) {
            assertThatThrownBy(() ->
                            turns.take(() -> {
                                throw new FileEmpty();
                            }))
                    .isInstanceOf(FileEmpty.class);
        }
        assertThat(turns.<String, RuntimeException>take(() -> "done")).isEqualTo("done");
    }

    @Test
    void whoIsStoppedWhileWaitingIsToldToComeAgain() {
        Turns turns = new Turns(0);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> turns.take(() -> "never")).isInstanceOf(DocumentsBusy.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
