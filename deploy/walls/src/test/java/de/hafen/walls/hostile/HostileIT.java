package de.hafen.walls.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.walls.stack.Defended;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Findings;
import org.junit.jupiter.api.Test;

/** Whatever is sent, no service breaks, says more than it should, or takes what is wrong. */
@Defended
class HostileIT {

    private static final int REQUESTS = 10_000;
    private static final long SEED = 20_261_122;

    private final Fortress fortress = Fortress.started();

    @Test
    void noRequestBreaksAService() throws InterruptedException {
        Findings findings = Hostility.run(fortress, REQUESTS, SEED);

        System.out.println(findings.table("hostile requests, seed " + SEED));
        assertThat(findings.found()).isEmpty();
        assertThat(findings.requests()).isEqualTo(REQUESTS);
    }

    @Test
    void noKeyDoesAThingTwice() throws InterruptedException {
        Findings findings = Replays.run(fortress);

        System.out.println(findings.table("the same key at once"));
        assertThat(findings.found()).isEmpty();
        assertThat(findings.requests()).isGreaterThan(10 * 10);
    }
}
