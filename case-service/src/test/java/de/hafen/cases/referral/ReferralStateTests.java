package de.hafen.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralStateTests {

    @ParameterizedTest
    @CsvSource({
        "SENT,      ACCEPT,   ACCEPTED",
        "SENT,      REFUSE,   REFUSED",
        "SENT,      FINISH,   ''",
        "SENT,      WITHDRAW, WITHDRAWN",
        "ACCEPTED,  ACCEPT,   ''",
        "ACCEPTED,  REFUSE,   REFUSED",
        "ACCEPTED,  FINISH,   DONE",
        "ACCEPTED,  WITHDRAW, WITHDRAWN",
        "REFUSED,   ACCEPT,   ''",
        "REFUSED,   REFUSE,   ''",
        "REFUSED,   FINISH,   ''",
        "REFUSED,   WITHDRAW, ''",
        "DONE,      ACCEPT,   ''",
        "DONE,      REFUSE,   ''",
        "DONE,      FINISH,   ''",
        "DONE,      WITHDRAW, ''",
        "WITHDRAWN, ACCEPT,   ''",
        "WITHDRAWN, REFUSE,   ''",
        "WITHDRAWN, FINISH,   ''",
        "WITHDRAWN, WITHDRAW, ''"
    })
    void eachStepLeadsWhereTheTableSays(ReferralState from, ReferralStep step, String to) {
        assertThat(from.after(step).map(Enum::name).orElse("")).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOpenCanBeWithdrawnAndNothingElse(ReferralState from) {
        assertThat(from.after(ReferralStep.WITHDRAW).isPresent()).isEqualTo(from.isOpen());
    }

    @Test
    void nothingIsDoneThatNobodyAccepted() {
        for (ReferralState from : ReferralState.values()) {
            if (from.after(ReferralStep.FINISH).isPresent()) {
                assertThat(from).isEqualTo(ReferralState.ACCEPTED);
            }
        }
    }
}
