package de.hafen.cases.client;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.audit.ChangedFields;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Occupation;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.ResidenceTitle;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Whereabouts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FillingTests {

    private static final int ROUNDS = 2_000;

    @Test
    void fillsWhatTheFileLacksAndSaysWhatTheOtherOneSaysOtherwise() {
        ClientForm here = form("Елена", null, "0211 1", List.of(), TargetGroup.NURSE);
        ClientForm told =
                form("Олена", "olena@x.example", "0241 2", List.of("UA"), TargetGroup.STUDENT);

        Filling filling = Filling.of(here, told);

        assertThat(filling.fills()).containsExactly(ClientField.EMAIL, ClientField.CITIZENSHIPS);
        assertThat(filling.differs())
                .containsExactly(
                        ClientField.GIVEN_NAME, ClientField.PHONE, ClientField.TARGET_GROUP);
        assertThat(filling.form())
                .isEqualTo(
                        form(
                                "Елена",
                                "olena@x.example",
                                "0211 1",
                                List.of("UA"),
                                TargetGroup.NURSE));
    }

    @Test
    void whoHasOneNameOnlyLacksNoOther() {
        Filling filling =
                Filling.of(
                        form("", null, null, List.of(), TargetGroup.NURSE),
                        form("Олена", null, null, List.of(), TargetGroup.NURSE));

        assertThat(filling.form().givenName()).isEmpty();
        assertThat(filling.fills()).isEmpty();
        assertThat(filling.differs()).containsExactly(ClientField.GIVEN_NAME);
    }

    /** Whatever the two say: nothing is overwritten, and only what is filled changes. */
    @Test
    void nothingThatStandsThereIsOverwritten() {
        Random random = new Random(20261124);
        for (int round = 0; round < ROUNDS; round++) {
            ClientForm here = some(random);
            ClientForm told = some(random);

            Filling filling = Filling.of(here, told);

            assertThat(ClientField.of(ChangedFields.between(here, filling.form())))
                    .isEqualTo(filling.fills());
            assertThat(Filling.of(filling.form(), told).fills()).isEmpty();
            assertThat(Filling.of(here, filling.form()).differs())
                    .as("what stood there stands there")
                    .isEmpty();
            Set<ClientField> both = new HashSet<>(filling.fills());
            both.retainAll(filling.differs());
            assertThat(both).isEmpty();
        }
    }

    private static ClientForm form(
            String givenName,
            @Nullable String email,
            @Nullable String phone,
            List<String> citizenships,
            TargetGroup group) {
        return new ClientForm(
                givenName,
                "Шевченко",
                null,
                null,
                null,
                email,
                phone,
                citizenships.stream().map(CountryCode::new).toList(),
                List.of(),
                null,
                null,
                group,
                null,
                null,
                Whereabouts.IN_GERMANY,
                null,
                null,
                null,
                null);
    }

    private static ClientForm some(Random random) {
        return new ClientForm(
                one(random, "", "Ayşe", "Aishe"),
                one(random, "Yıldız", "Demir", "Kaya"),
                one(random, null, "Ay", " "),
                one(random, null, "Frau", "Dr."),
                one(random, null, LocalDate.of(1990, 1, 2), LocalDate.of(1991, 1, 2)),
                one(random, null, "a@x.example", "b@x.example"),
                one(random, null, "1", "2"),
                one(random, List.of(), List.of(new CountryCode("TR")), List.of()),
                one(
                        random,
                        List.<SpokenLanguage>of(),
                        List.of(new SpokenLanguage(new LanguageTag("tr"), null)),
                        List.of(new SpokenLanguage(new LanguageTag("de"), null))),
                one(random, null, new LanguageTag("tr"), new LanguageTag("de")),
                one(random, null, Purpose.values()[0], Purpose.values()[1]),
                one(random, TargetGroup.NURSE, TargetGroup.STUDENT, TargetGroup.NURSE),
                one(random, null, new Occupation("22"), new Occupation("25")),
                one(random, null, LocalDate.of(2025, 1, 2), LocalDate.of(2026, 1, 2)),
                one(random, Whereabouts.values()[0], Whereabouts.values()[1], null),
                null,
                null,
                null,
                one(
                        random,
                        null,
                        new HeldTitle(ResidenceTitle.values()[0], null, null),
                        new HeldTitle(ResidenceTitle.values()[1], null, null)));
    }

    @SuppressWarnings("NullAway") // one of the three may be missing
    private static <T> T one(Random random, @Nullable T a, @Nullable T b, @Nullable T c) {
        return switch (random.nextInt(3)) {
            case 0 -> a;
            case 1 -> b;
            default -> c;
        };
    }
}
