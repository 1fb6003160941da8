package de.hafen.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.tenancy.SideDoor;
import de.hafen.platform.testing.TestRegions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A thousand times, a superuser of the database does something to a trail: each is named by what it
 * was and what it was done to. {@code -Dhafen.audit.manipulations} and {@code -Dhafen.audit.seed}
 * choose how many and which.
 */
@TrailTest
class TrailManipulationsIT {

    private final Trail trail;

    @Autowired
    TrailManipulationsIT(
            TestRegions regions,
            TrailKeys keys,
            Audit audit,
            PlatformTransactionManager transactions,
            SideDoor sealerDoor,
            Clock clock) {
        this.trail = new Trail(regions.fresh(), keys, audit, transactions, sealerDoor, clock);
    }

    @BeforeEach
    void aTrailThatGrewForAWhile() throws SQLException {
        Random chance = new Random(1);
        PlacementSealer sealer = trail.sealer();
        for (int n = 0; n < 12; n++) {
            trail.grow(1 + chance.nextInt(4));
            trail.grow(1 + chance.nextInt(4), () -> {});
            trail.seal(sealer);
        }
        trail.grow(3);
    }

    @Test
    void eachManipulationBySuperuserIsNamed() throws SQLException {
        long seed = Long.getLong("hafen.audit.seed", 4L);
        int rounds = Integer.getInteger("hafen.audit.manipulations", 1_000);
        Random chance = new Random(seed);
        Map<Manipulation.Kind, Integer> done = new EnumMap<>(Manipulation.Kind.class);
        Manipulation.Kind[] kinds = Manipulation.Kind.values();
        try (Connection superuser = trail.superuser()) {
            Savepoint untouched = superuser.setSavepoint();
            for (int n = 0; n < rounds; n++) {
                Manipulation.Kind kind = kinds[n % kinds.length];
                String named = new Manipulation(superuser, trail, chance).of(kind);

                assertThat(trail.check(superuser).findings())
                        .describedAs("round %d of seed %d: %s, %s", n, seed, kind, named)
                        .extracting(Object::toString)
                        .anyMatch(it -> it.matches(named));

                superuser.rollback(untouched);
                done.merge(kind, 1, Integer::sum);
            }
        }
        System.out.println("named: " + done);
        assertThat(done.values().stream().mapToInt(it -> it).sum()).isEqualTo(rounds);
        assertThat(trail.check().findings()).isEmpty();
    }
}
