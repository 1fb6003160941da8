package de.hafen.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.tenancy.SideDoor;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.trail.TrailFinding.EntryAdded;
import de.hafen.platform.trail.TrailFinding.SealsMissing;
import de.hafen.platform.trail.TrailFinding.TailCut;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TrailTest
@Timeout(120)
class TrailSealerIT {

    private static final String TWICE =
            "select e::text from audit_seal, unnest(entries) e group by e having count(*) > 1";

    private final Trail trail;

    @Autowired
    TrailSealerIT(
            TestRegions regions,
            TrailKeys keys,
            Audit audit,
            PlatformTransactionManager transactions,
            SideDoor sealerDoor,
            Clock clock) {
        this.trail = new Trail(regions.fresh(), keys, audit, transactions, sealerDoor, clock);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 100})
    void anUntouchedTrailIsClean(int entries) throws SQLException {
        trail.grow(entries);
        trail.seal();
        trail.grow(entries / 2);

        TrailReport report = trail.check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(entries + entries / 2);
        assertThat(report.waiting()).isEqualTo(entries / 2);
    }

    @Test
    void aTrailOfManySealsIsClean() throws SQLException {
        trail.grow(5_000, () -> {});
        trail.seal();
        trail.grow(3);
        trail.seal();

        assertThat(trail.check())
                .isEqualTo(
                        new TrailReport(
                                5_003, 0, 0, 4, trail.check().sealedUntil(), true, List.of(), 0));
    }

    @Test
    void anEntryThatCommitsLateHoldsUpNobodyAndIsSealedWhenItIsThere() throws Exception {
        trail.grow(
                2,
                () -> {
                    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
                        other.submit(() -> trail.grow(3)).get();
                        trail.seal();
                    } catch (SQLException | InterruptedException | ExecutionException e) {
                        throw new IllegalStateException(e);
                    }
                });
        assertThat(trail.query("select cardinality(entries) from audit_seal")).containsExactly("3");

        trail.seal();

        assertThat(trail.query("select cardinality(entries) from audit_seal order by position"))
                .containsExactly("3", "2");
        assertThat(trail.check().findings()).isEmpty();
        assertThat(trail.check().waiting()).isZero();
    }

    @Test
    void whatIsRolledBackLeavesNoGap() throws SQLException {
        trail.grow(1);
        trail.seal();
        assertThatThrownBy(() ->
                        trail.grow(
                                2,
                                () -> {
                                    throw new IllegalStateException("the work fails");
                                }))
                .isInstanceOf(IllegalStateException.class);
        trail.grow(1);
        trail.seal();

        assertThat(trail.check().findings()).isEmpty();
        assertThat(trail.check().seals()).isEqualTo(2);
    }

    @Test
    void sealersAtTheSameTimeSealEachEntryOnce() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sealers =
                    List.of(
                            threads.submit(() -> sealWhile(writing, null)),
                            threads.submit(() -> sealWhile(writing, null)));
            List<Future<?>> writers =
                    List.of(
                            threads.submit(() -> trail.grow(150)),
                            threads.submit(() -> trail.grow(150)),
                            threads.submit(() -> trail.grow(20, () -> trail.grow(0))));
            try {
                for (Future<?> writer : writers) {
                    writer.get();
                }
            } finally {
                writing.set(false);
            }
            for (Future<?> sealer : sealers) {
                sealer.get();
            }
        }
        trail.head = null;
        trail.seal();

        TrailReport report = trail.check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(320);
        assertThat(report.waiting()).isZero();
        assertThat(trail.query(TWICE)).isEmpty();
    }

    @Test
    void aSealerThatIsKilledAtAnyMomentLeavesACleanTrail() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        Random chance = new Random(4);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> sealer = threads.submit(() -> sealWhile(writing, chance));
            Future<?> writer = threads.submit(() -> trail.grow(400));
            try {
                while (!writer.isDone()) {
                    trail.query(
                            "select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where usename = 'trail_sealer'");
                    Thread.sleep(chance.nextInt(12));
                }
                writer.get();
            } finally {
                writing.set(false);
            }
            sealer.get();
        }
        trail.seal();

        TrailReport report = trail.check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(400);
        assertThat(report.waiting()).isZero();
        assertThat(trail.query(TWICE)).isEmpty();
    }

    /** Each round is a new sealer, as after a restart, which may know an old head or none. */
    private void sealWhile(AtomicBoolean writing, @Nullable Random kills) {
        while (writing.get()) {
            try {
                trail.seal();
            } catch (SQLException killed) {
                if (kills == null) {
                    throw new IllegalStateException(killed);
                }
            }
        }
    }

    @Test
    void aSealerThatDiedBeforeItsHeadWasKeptIsGoneOnFrom() throws SQLException {
        trail.grow(2);
        trail.seal();
        Head early = trail.head;
        trail.grow(2);
        trail.seal();
        trail.head = early;

        assertThat(trail.check().findings()).isEmpty();
        trail.grow(1);
        trail.seal();

        assertThat(trail.check().findings()).isEmpty();
    }

    @Test
    void aTailThatWasCutStaysNamedThoughTheChainGoesOn() throws SQLException {
        for (int n = 0; n < 5; n++) {
            trail.grow(2);
            trail.seal();
        }
        trail.manipulate(
                """
                delete from audit_entry where id in
                    (select unnest(entries) from audit_seal where position > 3);
                delete from audit_seal where position > 3\
                """);
        assertThat(trail.check().findings()).containsExactly(new TailCut(4, 5));

        trail.grow(2);
        trail.seal();

        assertThat(trail.check().findings()).containsExactly(new SealsMissing(4, 5));
    }

    @Test
    void entriesThatAreOlderThanSignaturesAreChainedAndCounted() throws SQLException {
        trail.manipulate(
                """
                insert into audit_entry (id, at, caller, caller_name, caller_kind, act, kind,
                    records, written_in)
                select uuidv7(), now(), 'a', 'A', 'PERSON', 'OPENED', 'client',
                    array[uuidv7()], '0'::xid8 from generate_series(1, 2500)\
                """);
        assertThat(trail.check().findings()).isEmpty();
        trail.grow(1);

        trail.seal();

        TrailReport report = trail.check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.unsigned()).isEqualTo(2_500);
        assertThat(report.waiting()).isZero();
    }

    @Test
    void anEntryWithoutSignatureIsNeverSealed() throws SQLException {
        trail.grow(1);
        trail.seal();
        String id = trail.query("select uuidv7()").getFirst();
        trail.manipulate(
                "insert into audit_entry select '%s', at, caller, caller_name, caller_kind, act,"
                                .formatted(id)
                        + " kind, records from audit_entry");
        trail.grow(1);

        trail.seal();

        assertThat(trail.check().findings()).containsExactly(new EntryAdded(UUID.fromString(id)));
    }

    @Test
    void aRegionThatCameFromAnotherServerIsGoneOnWith() throws SQLException {
        trail.grow(2);
        trail.seal();
        trail.grow(1);
        trail.seal();
        trail.manipulate("update audit_seal set horizon = '%d'::xid8".formatted(1L << 50));
        trail.grow(1);

        trail.seal();

        assertThat(trail.query("select cardinality(entries) from audit_seal where position = 3"))
                .containsExactly("1");
    }

    @Test
    void theSealerSeesNothingOfWhatEntriesTell() throws SQLException {
        trail.grow(1);
        try (Connection sealer = trail.open();
                Statement sql = sealer.createStatement()) {
            sql.execute("set search_path = \"region_" + trail.region + "\"");
            assertThat(sql.execute("select id, tag, written_in from audit_entry")).isTrue();
            for (String forbidden :
                    List.of(
                            "select caller_name from audit_entry",
                            "select records from audit_entry",
                            "update audit_entry set tag = null",
                            "delete from audit_entry",
                            "update audit_seal set position = 7",
                            "delete from audit_seal",
                            "select * from outbox",
                            "select * from service.region")) {
                assertThatThrownBy(() -> sql.execute(forbidden))
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
