package de.hafen.cases.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeldTests {

    private static final RegionCalendar CALENDAR =
            new RegionCalendar(Clock.fixed(Instant.parse("2026-03-10T11:00:00Z"), ZoneOffset.UTC));
    private static final ClientId CLIENT = new ClientId(new UUID(1, 1));
    private static final EmployerId EMPLOYER = new EmployerId(new UUID(2, 2));

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T10:00:00Z, 2026-03-10",
        "2026-03-10T22:59:59Z, 2026-03-10",
        "2025-06-30T22:30:00Z, 2025-07-01",
        "2025-12-31T22:30:00Z, 2025-12-31",
        "2025-12-31T23:30:00Z, 2026-01-01",
    })
    void theDayIsTheRegionsDay(Instant at, LocalDate on) {
        assertThat(Held.of(form(at, null), CALENDAR).on()).isEqualTo(on);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-10T23:00:00Z", "2026-03-11T10:00:00Z", "9999-12-31T10:00:00Z",
                "1989-12-31T22:59:59Z", "-0001-01-01T10:00:00Z", "1000000000-12-31T23:59:59Z"
            })
    void nothingIsHeldTomorrowOrBeforeThereWereCentres(String at) {
        Instant instant = at.startsWith("10000") ? Instant.MAX : Instant.parse(at);

        assertThatThrownBy(() -> Held.of(form(instant, null), CALENDAR))
                .isInstanceOf(NotAPossibleTime.class);
    }

    @Test
    void aFollowUpComesAfterTheConsultation() {
        Instant at = Instant.parse("2026-03-09T11:00:00Z");

        assertThatCode(() -> Held.of(form(at, LocalDate.of(2026, 3, 9)), CALENDAR))
                .doesNotThrowAnyException();
        for (LocalDate wrong :
                List.of(LocalDate.of(2026, 3, 8), LocalDate.of(2036, 3, 10), LocalDate.MAX)) {
            assertThatThrownBy(() -> Held.of(form(at, wrong), CALENDAR))
                    .isInstanceOf(NotAPossibleTime.class);
        }
    }

    @Test
    void theAudienceFollowsFromWhoTookPart() {
        assertThat(Parties.of(null, CLIENT, null).audience()).isEqualTo(Audience.PERSON);
        assertThat(Parties.of(null, null, EMPLOYER).audience()).isEqualTo(Audience.EMPLOYER);
        assertThat(Parties.of(null, CLIENT, EMPLOYER).audience()).isEqualTo(Audience.BOTH);
        assertThat(Parties.of(Audience.BOTH, CLIENT, null).audience()).isEqualTo(Audience.BOTH);
        assertThat(Parties.of(Audience.PERSON, null, null).client()).isNull();
    }

    @Test
    void partiesThatContradictAreRefused() {
        assertThatThrownBy(() -> Parties.of(null, null, null))
                .isInstanceOf(PartiesContradict.class);
        assertThatThrownBy(() -> Parties.of(Audience.EMPLOYER, CLIENT, null))
                .isInstanceOf(PartiesContradict.class);
        assertThatThrownBy(() -> Parties.of(Audience.PERSON, CLIENT, EMPLOYER))
                .isInstanceOf(PartiesContradict.class);
    }

    @Test
    void theCommonTopicAboveAnOwnOneBelongsToIt() {
        ConsultationForm form = form(Instant.parse("2026-03-09T11:00:00.123456789Z"), null);

        assertThat(form.topics()).containsExactly(Topic.HOUSING, Topic.WORK);
        assertThat(form.heldAt()).isEqualTo("2026-03-09T11:00:00.123456Z");
    }

    private static ConsultationForm form(Instant at, LocalDate followUpOn) {
        return new ConsultationForm(
                null,
                CLIENT,
                null,
                at,
                30,
                Channel.PHONE,
                List.of(Topic.HOUSING, Topic.HOUSING),
                List.of(OwnTopic.of("WORK/JOB_FAIR")),
                new LanguageTag("de"),
                null,
                Outcome.OPEN,
                followUpOn,
                List.of());
    }
}
