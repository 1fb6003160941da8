package de.hafen.cases.client;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.client.Likeness.Reason;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Whereabouts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private static final LocalDate BORN = LocalDate.of(1990, 3, 12);

    @Test
    void namesAreTheSameInAnyOrderAndSpelling() {
        assertThat(somebody("Yildiz", "Ayse", null).to(ayse(BORN, null), 0))
                .containsExactly(Reason.SAME_NAME);
    }

    @Test
    void aSimilarNameIsSaidToBeSimilar() {
        assertThat(somebody("Ayşe", "Yıldırım", null).to(ayse(BORN, null), .6))
                .containsExactly(Reason.SIMILAR_NAME);
        assertThat(somebody("Ayşe", "Demir", null).to(ayse(BORN, null), .2)).isEmpty();
    }

    @Test
    void aBirthDateFarApartMakesTwoPeople() {
        assertThat(somebody("Ayşe", "Yıldız", BORN).to(ayse(BORN, null), 1))
                .containsExactly(Reason.SAME_NAME, Reason.SAME_BIRTH_DATE);
        assertThat(somebody("Ayşe", "Yıldız", BORN.plusDays(1)).to(ayse(BORN, null), 1))
                .containsExactly(Reason.SAME_NAME);
        assertThat(somebody("Ayşe", "Yıldız", LocalDate.of(1971, 8, 1)).to(ayse(BORN, null), 1))
                .isEmpty();
    }

    @Test
    void theSameAddressOutweighsAnotherBirthDate() {
        Likeness somebody = new Likeness("A", "B", LocalDate.of(1971, 8, 1), " AYSE@example.org");

        assertThat(somebody.to(ayse(BORN, "ayse@example.org"), 0))
                .containsExactly(Reason.SAME_EMAIL);
    }

    private static Likeness somebody(String given, String family, LocalDate born) {
        return new Likeness(given, family, born, null);
    }

    private static ClientLine ayse(LocalDate born, String email) {
        return new ClientLine(
                new ClientId(new UUID(1, 1)),
                "Ayşe",
                "Yıldız",
                null,
                born,
                email,
                List.of(),
                null,
                TargetGroup.NURSE,
                Whereabouts.IN_GERMANY,
                null,
                null,
                null,
                null,
                null,
                Instant.EPOCH,
                null,
                0,
                null);
    }
}
