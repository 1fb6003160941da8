package de.hafen.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.tenancy.SideDoor;
import de.hafen.platform.testing.TestRegions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Sealers at work by themselves, as in a service. */
@TrailTest
class SealingIT {

    private static final Duration LONG = Duration.ofSeconds(40);

    private final Trail trail;
    private final SideDoor door;
    private final TrailHeads heads;
    private final Clock clock;
    private final List<TrailSealer> sealers = new ArrayList<>();

    @Autowired
    SealingIT(
            TestRegions regions,
            TrailKeys keys,
            TrailHeads heads,
            Audit audit,
            PlatformTransactionManager transactions,
            SideDoor sealerDoor,
            Clock clock) {
        this.trail = new Trail(regions.fresh(), keys, audit, transactions, sealerDoor, clock);
        this.door = sealerDoor;
        this.heads = heads;
        this.clock = clock;
    }

    @AfterEach
    void stopAll() {
        sealers.forEach(TrailSealer::stop);
    }

    @Test
    void whatIsNewIsSealedAndItsHeadIsKeptElsewhere() throws SQLException {
        start();
        trail.grow(3);

        await().atMost(LONG).until(() -> trail.check().waiting() == 0);
        await().atMost(LONG).until(() -> keptPosition() == trail.check().seals());

        trail.head = heads.all().get(trail.region);
        TrailReport report = trail.check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.headKnown()).isTrue();
    }

    @Test
    void anotherSealerGoesOnWhereOneStopped() throws SQLException {
        TrailSealer first = start();
        start();
        trail.grow(1);
        await().atMost(LONG).until(() -> trail.check().waiting() == 0);

        first.stop();
        trail.grow(1);

        await().atMost(LONG).until(() -> trail.check().waiting() == 0);
        assertThat(trail.check().findings()).isEmpty();
        assertThat(trail.check().seals()).isEqualTo(2);
    }

    @Test
    void aTailThatWasCutWhileNobodySealedIsNotTakenForTheEnd() throws SQLException {
        TrailSealer first = start();
        trail.grow(2);
        await().atMost(LONG).until(() -> trail.check().waiting() == 0);
        await().atMost(LONG).until(() -> keptPosition() == trail.check().seals());
        first.stop();
        trail.head = heads.all().get(trail.region);
        trail.manipulate("delete from audit_entry; delete from audit_seal");
        trail.grow(1);

        start();
        await().atMost(LONG).until(() -> !trail.query("select 1 from audit_seal").isEmpty());

        assertThat(trail.check().findings())
                .containsExactly(new TrailFinding.SealsMissing(1, trail.head.position()));
    }

    @Test
    void aHeadIsReadAsItWasKept() {
        Head head = new Head(7, new byte[] {1, -1, 0});

        heads.keep(Map.of(trail.region, head));

        assertThat(heads.all()).containsEntry(trail.region, head);
    }

    private long keptPosition() {
        Head kept = heads.all().get(trail.region);
        return kept == null ? -1 : kept.position();
    }

    private TrailSealer start() {
        TrailSealer sealer =
                new TrailSealer(door, trail.keys, heads, clock, Duration.ofMillis(100));
        sealers.add(sealer);
        sealer.start();
        return sealer;
    }
}
