package de.hafen.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.ConnectionBudget.Grant;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a placement's connections are shared between its regions. */
class ConnectionBudgetTests {

    private static final RegionKey A = new RegionKey("aachen");
    private static final RegionKey B = new RegionKey("bonn");
    private static final RegionKey C = new RegionKey("celle");
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final AtomicInteger number = new AtomicInteger();

    @Test
    void aConnectionStaysWithItsRegion() throws InterruptedException {
        var budget = new ConnectionBudget<Integer>(4, 2);
        int connection = open(budget, A);
        budget.giveBack(A, connection, 1);

        assertThat(budget.acquire(A, SHORT)).contains(new Grant.Reuse<>(connection));
        assertThat(budget.acquire(B, SHORT)).contains(new Grant.Open<>(Optional.empty()));
    }

    @Test
    void theWarmestConnectionIsUsedFirst() throws InterruptedException {
        var budget = new ConnectionBudget<Integer>(4, 2);
        int cold = open(budget, A);
        int warm = open(budget, A);
        budget.giveBack(A, cold, 1);
        budget.giveBack(A, warm, 2);

        assertThat(budget.acquire(A, SHORT)).contains(new Grant.Reuse<>(warm));
    }

    @Test
    void theColdestConnectionOfAllGivesWay() throws InterruptedException {
        var budget = new ConnectionBudget<Integer>(3, 3);
        int first = open(budget, A);
        int second = open(budget, B);
        int third = open(budget, A);
        budget.giveBack(B, second, 1);
        budget.giveBack(A, first, 2);
        budget.giveBack(A, third, 3);

        assertThat(budget.acquire(C, SHORT)).contains(new Grant.Open<>(Optional.of(second)));
        assertThat(budget.held()).isEqualTo(3);
    }

    @Test
    void noRegionGetsMoreThanItsCap() throws InterruptedException {
        var budget = new ConnectionBudget<Integer>(10, 2);
        open(budget, A);
        open(budget, A);

        assertThat(budget.acquire(A, SHORT)).isEmpty();
        assertThat(budget.acquire(B, SHORT)).isPresent();
        assertThat(budget.waiting()).isZero();
    }

    @Test
    void allTogetherGetNoMoreThanTheBudget() throws InterruptedException {
        var budget = new ConnectionBudget<Integer>(2, 2);
        open(budget, A);
        open(budget, B);

        assertThat(budget.acquire(C, SHORT)).isEmpty();
    }

    @Test
    void aRegionWithNothingComesBeforeOneThatHasMuch() throws Exception {
        var budget = new ConnectionBudget<Integer>(3, 3);
        int mine = open(budget, A);
        open(budget, A);
        open(budget, A);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var greedy = threads.submit(() -> budget.acquire(A, LONG));
            awaitWaiting(budget, 1);
            var poor = threads.submit(() -> budget.acquire(B, LONG));
            awaitWaiting(budget, 2);

            budget.giveBack(A, mine, 1);
            assertThat(poor.get(5, TimeUnit.SECONDS)).contains(new Grant.Open<>(Optional.of(mine)));
            assertThat(greedy.isDone()).isFalse();

            budget.giveUp(A);
            assertThat(greedy.get(5, TimeUnit.SECONDS))
                    .contains(new Grant.Open<>(Optional.empty()));
        }
    }

    @Test
    void withinARegionWhoCameFirstIsServedFirst() throws Exception {
        var budget = new ConnectionBudget<Integer>(1, 1);
        int only = open(budget, A);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> budget.acquire(A, LONG));
            awaitWaiting(budget, 1);
            var second = threads.submit(() -> budget.acquire(A, LONG));
            awaitWaiting(budget, 2);

            budget.giveBack(A, only, 1);
            assertThat(first.get(5, TimeUnit.SECONDS)).contains(new Grant.Reuse<>(only));
            assertThat(second.isDone()).isFalse();
            budget.giveBack(A, only, 2);
            assertThat(second.get(5, TimeUnit.SECONDS)).contains(new Grant.Reuse<>(only));
        }
    }

    @Test
    void whoIsInterruptedLeavesTheQueue() throws Exception {
        var budget = new ConnectionBudget<Integer>(1, 1);
        int only = open(budget, A);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> waiting = threads.submit(() -> budget.acquire(A, LONG));
            awaitWaiting(budget, 1);
            waiting.cancel(true);
            awaitWaiting(budget, 0);

            budget.giveBack(A, only, 1);
            assertThat(budget.idle()).isEqualTo(1);
        }
    }

    @Test
    void whatNobodyUsesIsTakenOut() throws InterruptedException {
        var budget = new ConnectionBudget<Integer>(4, 2);
        int cold = open(budget, A);
        int warm = open(budget, B);
        budget.giveBack(A, cold, 10);
        budget.giveBack(B, warm, 20);

        assertThat(budget.idleSince(15)).containsExactly(cold);
        assertThat(budget.held()).isEqualTo(1);
        assertThat(budget.idleOf(B)).containsExactly(warm);
        assertThat(budget.held()).isZero();
    }

    @Test
    void underAStormNothingIsSharedLostOrExceeded() throws Exception {
        int most = 7;
        int cap = 3;
        var budget = new ConnectionBudget<Integer>(most, cap);
        Set<Integer> open = ConcurrentHashMap.newKeySet();
        Set<Integer> lent = ConcurrentHashMap.newKeySet();
        Map<Integer, RegionKey> owner = new ConcurrentHashMap<>();
        AtomicInteger served = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread : IntStream.range(0, 200).toArray()) {
                var chance = new Random(thread);
                threads.submit(() -> {
                    go.await();
                    for (int round = 0; round < 50; round++) {
                        RegionKey region = new RegionKey("r" + chance.nextInt(12));
                        var grant = budget.acquire(region, LONG).orElseThrow();
                        int connection =
                                switch (grant) {
                                    case Grant.Reuse<Integer>(Integer idle) -> idle;
                                    case Grant.Open<Integer>(Optional<Integer> gone) -> {
                                        gone.ifPresent(open::remove);
                                        int next = number.incrementAndGet();
                                        open.add(next);
                                        owner.put(next, region);
                                        yield next;
                                    }
                                };
                        assertThat(owner.get(connection)).isEqualTo(region);
                        assertThat(lent.add(connection)).isTrue();
                        assertThat(open.size()).isLessThanOrEqualTo(most);
                        Thread.yield();
                        lent.remove(connection);
                        served.incrementAndGet();
                        if (chance.nextInt(10) == 0) {
                            open.remove(connection);
                            budget.giveUp(region);
                        } else {
                            budget.giveBack(region, connection, served.get());
                        }
                    }
                    return null;
                });
            }
            go.countDown();
        }

        assertThat(served).hasValue(200 * 50);
        assertThat(budget.waiting()).isZero();
        assertThat(budget.held()).isEqualTo(budget.idle()).isEqualTo(open.size());
    }

    private int open(ConnectionBudget<Integer> budget, RegionKey region)
            throws InterruptedException {
        assertThat(budget.acquire(region, SHORT)).containsInstanceOf(Grant.Open.class);
        return number.incrementAndGet();
    }

    private static void awaitWaiting(ConnectionBudget<?> budget, int count)
            throws InterruptedException {
        for (int attempt = 0; attempt < 500 && budget.waiting() != count; attempt++) {
            Thread.sleep(10);
        }
        assertThat(budget.waiting()).isEqualTo(count);
    }
}
