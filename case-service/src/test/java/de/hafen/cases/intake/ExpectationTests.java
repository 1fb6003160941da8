package de.hafen.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectationTests {

    @Test
    void daysAreRoundedUpAndNothingIsPromisedThatNobodyKnows() {
        assertThat(days(Duration.ofMinutes(5))).isEqualTo(1);
        assertThat(days(Duration.ofHours(25))).isEqualTo(2);
        assertThat(days(Duration.ofDays(30))).isEqualTo(30);
        assertThat(days(Duration.ofDays(31))).isNull();
        assertThat(Expectation.of(Optional.empty()).days()).isNull();
    }

    private static Integer days(Duration patience) {
        return Expectation.of(Optional.of(patience)).days();
    }
}
