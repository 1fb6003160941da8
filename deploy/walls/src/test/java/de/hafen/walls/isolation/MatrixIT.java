package de.hafen.walls.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.walls.stack.Defended;
import de.hafen.walls.stack.Fortress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody gets anything of another region, by no operation and in no disguise. */
@Defended
class MatrixIT {

    private static Tally tally;

    @BeforeAll
    static void run() throws InterruptedException {
        tally = Matrix.run(Fortress.started());
        System.out.println(tally.table());
    }

    @Test
    void nothingLeaks() {
        assertThat(tally.leaks()).isEmpty();
    }

    @Test
    void everyOperationIsSeenToWorkForItsOwner() {
        assertThat(tally.untested()).isEmpty();
    }

    @Test
    void everyOperationOnAPersonsRecordLeavesAnAuditEntry() {
        assertThat(tally.trails()).isEmpty();
    }

    @Test
    void nobodyIsAnsweredWithAnAccident() {
        assertThat(tally.defects()).isEmpty();
    }

    @Test
    void enoughWasTried() {
        assertThat(tally.cases()).isGreaterThan(3_000);
    }
}
