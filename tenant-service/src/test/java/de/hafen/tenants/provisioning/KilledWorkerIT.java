package de.hafen.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TickingClock;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.region.RegionStatus;
import de.hafen.tenants.region.Regions;
import de.hafen.tenants.staff.Staff;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * A process may be killed at any moment of a run: before a step, or between a step and its record.
 */
@HafenTest
@TestPropertySource(properties = "hafen.provisioning.work=false")
class KilledWorkerIT {

    private static final String EACH_STEP =
            """
            register, false
            register, true
            placement, true
            case-data, false
            case-data, true
            events-data, true
            reporting-data, true
            check, true
            open, false
            open, true
            invite, false
            invite, true
            """;

    @Autowired Provisioning provisioning;
    @Autowired RunRows rows;
    @Autowired Steps steps;
    @Autowired Regions regions;
    @Autowired Staff staff;
    @Autowired Accounts accounts;
    @Autowired TickingClock clock;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        FakeDataServices.register(registry);
    }

    @ParameterizedTest
    @CsvSource(textBlock = EACH_STEP)
    void anotherWorkerFinishesWhatAKilledOneLeft(String step, boolean done) throws Exception {
        String key = key("kept", step, done);
        RunId run = provisioning.order(Orders.of(key)).id();
        assertThatThrownBy(() -> workUntilKilled(step, done)).isInstanceOf(Killed.class);

        assertThat(worker(steps.all()).workOnOne()).as("the lease still holds").isFalse();
        clock.advance(Worker.LEASE.plusSeconds(1));
        work(worker(steps.all()));

        assertThat(rows.find(run).orElseThrow().status()).isEqualTo(RunStatus.DONE);
        assertThat(regions.get(new RegionKey(key)).status()).isEqualTo(RegionStatus.ACTIVE);
        assertThat(FakeDataServices.all())
                .allSatisfy(it -> assertThat(it.status(key)).isEqualTo("ACTIVE"));
        assertThat(staff.in(new RegionKey(key))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = EACH_STEP)
    void undoingLeavesNothingOfWhatAKilledOneDid(String step, boolean done) throws Exception {
        String key = key("gone", step, done);
        RunId run = provisioning.order(Orders.of(key)).id();
        assertThatThrownBy(() -> workUntilKilled(step, done)).isInstanceOf(Killed.class);
        clock.advance(Worker.LEASE.plusSeconds(1));
        boolean open =
                regions.find(new RegionKey(key))
                        .filter(it -> it.status() == RegionStatus.ACTIVE)
                        .isPresent();
        if (open) {
            assertThatThrownBy(() -> provisioning.undo(run)).isInstanceOf(RegionIsOpen.class);
            work(worker(steps.all()));
            return;
        }

        provisioning.undo(run);
        work(worker(steps.all()));

        assertThat(rows.find(run).orElseThrow().status()).isEqualTo(RunStatus.UNDONE);
        assertNothingIsLeft(key);
        assertThat(provisioning.order(Orders.of(key)).id())
                .as("a new order is a new run")
                .isNotEqualTo(run);
        work(worker(steps.all()));
        assertThat(regions.get(new RegionKey(key)).status()).isEqualTo(RegionStatus.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({"register", "case-data", "events-data", "open"})
    void undoingMayBeKilledToo(String step) throws Exception {
        String key = key("twice", step, true);
        RunId run = provisioning.order(Orders.of(key)).id();
        assertThatThrownBy(() -> workUntilKilled("check", true)).isInstanceOf(Killed.class);
        clock.advance(Worker.LEASE.plusSeconds(1));
        provisioning.undo(run);
        List<Step> deadly =
                steps.all().stream()
                        .map(it -> new Deadly(it, step, true))
                        .map(Step.class::cast)
                        .toList();
        try {
            work(worker(deadly));
        } catch (Killed killed) {
            clock.advance(Worker.LEASE.plusSeconds(1));
        }

        work(worker(steps.all()));

        assertThat(rows.find(run).orElseThrow().status()).isEqualTo(RunStatus.UNDONE);
        assertNothingIsLeft(key);
    }

    @Test
    void twoWorkersNeverHaveTheSameRun() throws Exception {
        provisioning.order(Orders.of("shared-a"));
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        assertThat(rows.claim(one, clock.instant(), Worker.LEASE)).isPresent();

        assertThat(rows.claim(other, clock.instant(), Worker.LEASE)).isEmpty();
        rows.keep(one, clock.instant().plus(Duration.ofMinutes(1)));
        clock.advance(Worker.LEASE.plusSeconds(1));
        assertThat(rows.claim(other, clock.instant(), Worker.LEASE)).as("kept").isEmpty();
        clock.advance(Duration.ofMinutes(2));
        work(worker(steps.all()));
    }

    @Test
    void aStepIsTriedAgainWhereTheDatabaseTookNoTransaction() throws Exception {
        RunId run = provisioning.order(Orders.of("no-transaction")).id();
        work(worker(steps.all().stream().<Step>map(Unlucky::new).toList()));
        assertThat(rows.find(run).orElseThrow().status()).isEqualTo(RunStatus.RUNNING);

        clock.advance(Duration.ofSeconds(2));
        work(worker(steps.all()));

        assertThat(rows.find(run).orElseThrow().status()).isEqualTo(RunStatus.DONE);
    }

    private void assertNothingIsLeft(String key) {
        RegionKey region = new RegionKey(key);
        assertThat(regions.find(region)).isEmpty();
        assertThat(FakeDataServices.all()).allSatisfy(it -> assertThat(it.status(key)).isEmpty());
        assertThat(staff.in(region)).isEmpty();
        assertThat(accounts.find(new EmailAddress(key + "@centre.example"))).isEmpty();
    }

    private static String key(String word, String step, boolean done) {
        return word + "-" + step + (done ? "-after" : "-before");
    }

    private void workUntilKilled(String step, boolean done) throws InterruptedException {
        work(worker(steps.all().stream().<Step>map(it -> new Deadly(it, step, done)).toList()));
    }

    private static void work(Worker worker) throws InterruptedException {
        while (worker.workOnOne()) {
            Thread.yield();
        }
    }

    private Worker worker(List<Step> all) {
        return new Worker(UUID.randomUUID(), rows, all, clock);
    }

    /** The end of a process: nothing catches it. */
    private static final class Killed extends Error {}

    /** A step around a real one, whose place in the run it takes. */
    private interface Around extends Step {

        Step step();

        @Override
        default String id() {
            return step().id();
        }

        @Override
        default String label() {
            return step().label();
        }

        @Override
        default int stage() {
            return step().stage();
        }
    }

    /** A step in which the process is killed. */
    private record Deadly(Step step, String deadly, boolean done) implements Around {

        @Override
        public String perform(Run run) {
            if (!id().equals(deadly)) {
                return step.perform(run);
            }
            if (done) {
                step.perform(run);
            }
            throw new Killed();
        }

        @Override
        public void compensate(Run run) {
            step.compensate(run);
            if (id().equals(deadly)) {
                throw new Killed();
            }
        }
    }

    /** A step for which no connection could be had. */
    private record Unlucky(Step step) implements Around {

        @Override
        public String perform(Run run) {
            throw new IllegalStateException(
                    "a token can't be made",
                    new CannotCreateTransactionException("the database is away"));
        }
    }
}
