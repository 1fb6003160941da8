package de.hafen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.vocabulary.Channel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CentresTests {

    private final LocalDate today = LocalDate.of(2026, 11, 23);
    private final List<Centre> centres = new Centres(today).all();

    @Test
    void addUpToThePublicFigures() {
        assertThat(consultationsForPeople("duesseldorf")).isEqualTo(1_700);
        assertThat(consultationsForEmployers("duesseldorf")).isEqualTo(800);
        assertThat(centre("duesseldorf").events()).hasSize(30);
        assertThat(participants("duesseldorf")).isEqualTo(1_000);
        assertThat(centre("aachen").members()).hasSize(70);
        assertThat(centre("aachen").members().stream().map(SampleMember::country).distinct())
                .hasSize(37);
        assertThat(centre("aachen").members().stream().map(SampleMember::industry).distinct())
                .hasSize(35);
        assertThat(centre("aachen").members().stream().map(SampleMember::name).distinct())
                .hasSize(70);
    }

    @Test
    void aDuisburgClientIsAnAcademicOrANurse() {
        assertThat(centre("duisburg").clients())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.targetGroup().name()).isIn("ACADEMIC", "NURSE"));
    }

    @Test
    void nothingLiesOnAWeekendOrInTheFuture() {
        for (Centre centre : centres) {
            assertThat(centre.consultations())
                    .allSatisfy(c -> {
                        assertThat(c.at().toLocalDate()).isBetween(today.minusYears(3), today);
                        assertThat(c.at().getDayOfWeek())
                                .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    });
            assertThat(centre.events())
                    .allSatisfy(e -> assertThat(e.participants()).isPositive())
                    .allSatisfy(e -> assertThat(e.endsAt().toLocalDate()).isBefore(today));
        }
    }

    @Test
    void nobodyIsAtTheDeskBeforeComingToGermany() {
        assertThat(centres)
                .flatExtracting(Centre::consultations)
                .filteredOn(c -> c.client() != null && c.channel() == Channel.IN_PERSON)
                .isNotEmpty()
                .noneMatch(c -> c.client().abroad())
                .noneMatch(c -> c.at().toLocalDate().isBefore(c.client().arrivedOn()));
    }

    @Test
    void theSameDayGivesTheSameRecords() {
        assertThat(new Centres(today).all()).isEqualTo(centres);
    }

    private Centre centre(String region) {
        return centres.stream().filter(c -> c.region().equals(region)).findFirst().orElseThrow();
    }

    private long consultationsForPeople(String region) {
        return centre(region).consultations().stream().filter(c -> c.client() != null).count();
    }

    private long consultationsForEmployers(String region) {
        return centre(region).consultations().stream().filter(c -> c.employer() != null).count();
    }

    private int participants(String region) {
        return centre(region).events().stream().mapToInt(SampleEvent::participants).sum();
    }
}
