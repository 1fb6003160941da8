package de.hafen.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.ClientView;
import de.hafen.cases.client.SpokenLanguage;
import de.hafen.cases.consent.ReleasedField;
import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Occupation;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Whereabouts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProjectionTests {

    /** What each field shows of the client below, and where. */
    private static final Map<ReleasedField, Shown> SHOWN =
            Map.ofEntries(
                    Map.entry(ReleasedField.ARRIVED_ON, new Shown("arrivedOn", "2025-09-30")),
                    Map.entry(ReleasedField.BIRTH_DATE, new Shown("birthDate", "1991-02-03")),
                    Map.entry(ReleasedField.CITIZENSHIPS, new Shown("citizenships", "UA")),
                    Map.entry(ReleasedField.EMAIL, new Shown("email", "olena@example.org")),
                    Map.entry(ReleasedField.LANGUAGES, new Shown("languages", "uk")),
                    Map.entry(ReleasedField.MUNICIPALITY, new Shown("municipality", "05111000")),
                    Map.entry(ReleasedField.NAME, new Shown("name", "Олена Шевченко")),
                    Map.entry(ReleasedField.OCCUPATION, new Shown("occupation", "22")),
                    Map.entry(ReleasedField.PHONE, new Shown("phone", "0211 1234567")),
                    Map.entry(ReleasedField.PURPOSE, new Shown("purpose", "WORK")),
                    Map.entry(ReleasedField.TARGET_GROUP, new Shown("targetGroup", "NURSE")));

    private static final String SECRET = "Geheim";

    private record Shown(String property, String value) {}

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void ofEverySetOfFieldsTheyAreToldAndNothingElse() {
        ReleasedField[] all = ReleasedField.values();
        for (int mask = 0; mask < 1 << all.length; mask++) {
            Set<ReleasedField> released = EnumSet.noneOf(ReleasedField.class);
            for (int i = 0; i < all.length; i++) {
                if ((mask & 1 << i) != 0) {
                    released.add(all[i]);
                }
            }

            Projection projection = Projection.of(somebody(), released, "Bitte beraten");
            JsonNode told = json.valueToTree(projection);

            assertThat(everything().only(released)).isEqualTo(projection);

            assertThat(told.path("message").asString()).isEqualTo("Bitte beraten");
            assertThat(told.toString()).doesNotContain(SECRET);
            SHOWN.forEach((field, shown) -> {
                JsonNode there = told.path(shown.property());
                if (released.contains(field)) {
                    assertThat(there.toString()).as("%s", released).contains(shown.value());
                } else {
                    assertThat(there.isNull() || there.isEmpty() && !there.isValueNode())
                            .as("%s of %s", field, released)
                            .isTrue();
                }
            });
        }
    }

    @Test
    void everyFieldThatCanBeReleasedIsShownSomewhereAndNothingIsShownWithoutOne() {
        assertThat(SHOWN.keySet()).containsExactlyInAnyOrder(ReleasedField.values());
        assertThat(Projection.class.getRecordComponents()).hasSize(SHOWN.size() + 1);
    }

    private static Projection everything() {
        return Projection.of(somebody(), EnumSet.allOf(ReleasedField.class), "Bitte beraten");
    }

    private static ClientView somebody() {
        return new ClientView(
                new ClientId(UUID.randomUUID()),
                7,
                "Олена",
                "Шевченко",
                SECRET,
                SECRET,
                LocalDate.of(1991, 2, 3),
                "olena@example.org",
                "0211 1234567",
                List.of(new CountryCode("UA")),
                List.of(new SpokenLanguage(new LanguageTag("uk"), null)),
                new LanguageTag("ru"),
                Purpose.WORK,
                TargetGroup.NURSE,
                new Occupation("22"),
                LocalDate.of(2025, 9, 30),
                Whereabouts.IN_GERMANY,
                new Ags("05111000"),
                new ClientView.LinkedEmployer(new EmployerId(UUID.randomUUID()), SECRET),
                null,
                null,
                Instant.EPOCH,
                null,
                3,
                LocalDate.of(2026, 1, 1),
                null,
                null);
    }
}
