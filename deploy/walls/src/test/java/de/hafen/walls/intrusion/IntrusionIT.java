package de.hafen.walls.intrusion;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.walls.stack.Defended;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Findings;
import org.junit.jupiter.api.Test;

/** No made-up token opens a service, and no spelling leads to an internal address. */
@Defended
class IntrusionIT {

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
}
