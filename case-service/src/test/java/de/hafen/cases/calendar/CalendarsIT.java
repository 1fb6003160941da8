package de.hafen.cases.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Desk;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.ConcernUnknown;
import de.hafen.cases.slot.Span;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.IfMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarsIT extends RegionIsolationContract {

    private static final LocalDate CORPUS_CHRISTI = LocalDate.of(2026, 6, 4);

    @Autowired private Calendars calendars;
    @Autowired private TestRegions regions;

    @Override
    protected String table() {
        return "calendar";
    }

    @Override
    protected UUID add() {
        return calendars.add(Desk.calendar("Katrin Brandt", "09:00", "12:00")).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return calendars.open(new CalendarId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        calendars.change(
                new CalendarId(id),
                new IfMatch(0),
                _ -> Desk.calendar("Jonas Weber", "10:00", "12:00"));
    }

    @Test
    void aCalendarComesBackAsItWasWrittenDown() {
        RegionKey region = regions.fresh();
        CalendarForm form = Desk.calendar("Katrin Brandt", "09:00", "12:00");

        CalendarView added = in(region, () -> calendars.add(form));

        assertThat(added.form()).isEqualTo(form);
        assertThat(in(region, () -> calendars.all())).containsExactly(added);
    }

    @Test
    void theDoorIsShutOnAHolidayOfTheLandUnlessThatWasSaidOtherwise() {
        RegionKey region = regions.fresh();
        CalendarView plain = in(region, () -> calendars.add(Desk.calendar("A", "09:00", "12:00")));
        CalendarView open =
                in(
                        region,
                        () ->
                                calendars.change(
                                        plain.id(), new IfMatch(0), it -> openOnCorpusChristi(it)));

        assertThat(in(region, () -> calendars.open(plain, CORPUS_CHRISTI, CORPUS_CHRISTI)))
                .isEmpty();
        assertThat(in(region, () -> calendars.open(open, CORPUS_CHRISTI, CORPUS_CHRISTI)))
                .containsExactly(
                        new Span(
                                Instant.parse("2026-06-04T08:00:00Z"),
                                Instant.parse("2026-06-04T09:30:00Z")));
    }

    @Test
    void aCalendarOffersOnlyConcernsThatAreThere() {
        RegionKey region = regions.fresh();
        CalendarForm form = Desk.calendar("A", "09:00", "12:00");

        assertThatThrownBy(() -> in(region, () -> calendars.add(offering(form))))
                .isInstanceOf(ConcernUnknown.class);
    }

    private static CalendarForm openOnCorpusChristi(CalendarForm it) {
        OtherDays day =
                new OtherDays(
                        CORPUS_CHRISTI,
                        CORPUS_CHRISTI,
                        List.of(new OpenHours("10:00", "11:30")),
                        "Messe");
        return new CalendarForm(
                it.kind(),
                it.name(),
                it.accountId(),
                it.place(),
                it.phone(),
                it.videoLink(),
                it.languages(),
                it.channels(),
                it.concernIds(),
                it.week(),
                List.of(day),
                it.stepMinutes(),
                it.noticeHours(),
                it.horizonDays(),
                true,
                false);
    }

    private static CalendarForm offering(CalendarForm it) {
        return new CalendarForm(
                it.kind(),
                it.name(),
                it.accountId(),
                it.place(),
                it.phone(),
                it.videoLink(),
                it.languages(),
                it.channels(),
                List.of(new ConcernId(UUID.randomUUID())),
                it.week(),
                it.otherwise(),
                it.stepMinutes(),
                it.noticeHours(),
                it.horizonDays(),
                true,
                false);
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.REGION_ADMINISTRATOR).call(work);
    }
}
