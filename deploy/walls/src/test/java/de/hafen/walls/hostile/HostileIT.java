package de.hafen.walls.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.walls.stack.Defended;
import de.hafen.walls.stack.Fortress;
import org.junit.jupiter.api.Test;

/** No request breaks a service, and no made-up token opens one. */
@Defended
class HostileIT {

    private static final int REQUESTS = Integer.getInteger("walls.requests", 10_000);
    private static final long SEED = Long.getLong("walls.seed", 20_261_122L);

    private final Fortress fortress = Fortress.started();

    @Test
    void noForgedTokenOpensAnything() {
        Findings findings = Forgeries.run(fortress);

        System.out.println(findings.table("forged tokens"));
        assertThat(findings.found()).isEmpty();
        assertThat(findings.requests()).isGreaterThan(5 * 200);
    }

    @Test
    void noSpellingOfAnInternalAddressLeadsThere() {
        Findings findings = Unreachable.run(fortress);

        System.out.println(findings.table("unreachable addresses"));
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void noRequestBreaksAService() throws InterruptedException {
        Findings findings = Hostility.run(fortress, REQUESTS, SEED);

        System.out.println(findings.table("hostile requests, seed " + SEED));
        assertThat(findings.found()).isEmpty();
        assertThat(findings.requests()).isEqualTo(REQUESTS);
    }
}
