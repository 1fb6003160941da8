package de.hafen.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseStateTests {

    @ParameterizedTest
    @CsvSource({
        "OPEN,    WAIT,   WAITING",
        "OPEN,    RESUME, ''",
        "OPEN,    CLOSE,  CLOSED",
        "OPEN,    REOPEN, ''",
        "WAITING, WAIT,   ''",
        "WAITING, RESUME, OPEN",
        "WAITING, CLOSE,  CLOSED",
        "WAITING, REOPEN, ''",
        "CLOSED,  WAIT,   ''",
        "CLOSED,  RESUME, ''",
        "CLOSED,  CLOSE,  ''",
        "CLOSED,  REOPEN, OPEN"
    })
    void eachStepLeadsWhereTheTableSays(CaseState from, CaseStep step, String to) {
        assertThat(from.after(step).map(Enum::name).orElse("")).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource
    void fromEveryStateThereIsAWayToAnEndAndBack(CaseState from) {
        CaseState closed =
                from == CaseState.CLOSED ? from : from.after(CaseStep.CLOSE).orElseThrow();

        assertThat(closed).isEqualTo(CaseState.CLOSED);
        assertThat(closed.after(CaseStep.REOPEN)).contains(CaseState.OPEN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void whateverHappensOnlyAClosedCaseHasBeenClosedLast(long seed) {
        Random chance = new Random(seed);
        CaseState state = CaseState.OPEN;
        CaseStep last = CaseStep.REOPEN;
        for (int i = 0; i < 500; i++) {
            CaseStep step = CaseStep.values()[chance.nextInt(CaseStep.values().length)];
            if (state.after(step).isPresent()) {
                state = state.after(step).orElseThrow();
                last = step;
            }
            assertThat(state == CaseState.CLOSED).isEqualTo(last == CaseStep.CLOSE);
            assertThat(state == CaseState.WAITING).isEqualTo(last == CaseStep.WAIT);
        }
    }

    @Test
    void eachAreaIsACompartmentWithARightOfItsOwn() {
        assertThat(CaseKind.values()).extracting(CaseKind::right).doesNotHaveDuplicates();
        assertThat(CaseKind.IMMIGRATION.right()).isEqualTo("compartment:immigration");
    }
}
