package de.hafen.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HandOverStateTests {

    @ParameterizedTest
    @CsvSource({"ACCEPT,ACCEPTED", "REFUSE,REFUSED", "WITHDRAW,WITHDRAWN"})
    void whatIsUnansweredCanEndInEachWay(HandOverStep step, HandOverState end) {
        assertThat(HandOverState.REQUESTED.after(step)).contains(end);
    }

    @ParameterizedTest
    @EnumSource(HandOverStep.class)
    void theFirstStepDecides(HandOverStep first) {
        HandOverState decided = HandOverState.REQUESTED.after(first).orElseThrow();

        for (HandOverStep later : HandOverStep.values()) {
            Optional<HandOverState> then = decided.after(later);
            if (later == first) {
                assertThat(then).as("heard again").contains(decided);
            } else {
                assertThat(then).as("%s after %s", later, first).isEmpty();
            }
        }
    }

    @Test
    void onlyARequestWaits() {
        assertThat(HandOverState.values())
                .filteredOn(HandOverState::isUnanswered)
                .containsExactly(HandOverState.REQUESTED);
    }
}
