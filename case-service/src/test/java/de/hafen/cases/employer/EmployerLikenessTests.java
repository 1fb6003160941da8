package de.hafen.cases.employer;

import static de.hafen.cases.employer.EmployerLikeness.Reason.SAME_MUNICIPALITY;
import static de.hafen.cases.employer.EmployerLikeness.Reason.SAME_NAME;
import static de.hafen.cases.employer.EmployerLikeness.Reason.SIMILAR_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EmployerKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerLikenessTests {

    private static final Ags RATINGEN = new Ags("05158028");
    private static final EmployerLine KLINIK =
            new EmployerLine(
                    new EmployerId(UUID.randomUUID()),
                    "Müller & Söhne GmbH & Co. KG",
                    EmployerKind.COMPANY,
                    null,
                    RATINGEN,
                    null,
                    Instant.EPOCH,
                    null,
                    0,
                    null);

    @ParameterizedTest
    @ValueSource(strings = {"Mueller Soehne", "MÜLLER & SÖHNE GMBH", "Muller und Sohne KG"})
    void theLegalFormAndTheSpellingMakeNoOtherEmployer(String typed) {
        assertThat(new EmployerLikeness(typed, RATINGEN).to(KLINIK, 0))
                .containsExactly(SAME_NAME, SAME_MUNICIPALITY);
    }

    @Test
    void theSamePlaceAloneSaysNothing() {
        assertThat(new EmployerLikeness("Stadtwerke", RATINGEN).to(KLINIK, 0.3)).isEmpty();
        assertThat(new EmployerLikeness("Müllers Söhne", null).to(KLINIK, 0.6))
                .containsExactly(SIMILAR_NAME);
    }

    @Test
    void aNameOfLegalFormsOnlyIsStillAName() {
        assertThat(new EmployerLikeness("SE & Co", null).core()).isEqualTo("se co");
    }
}
