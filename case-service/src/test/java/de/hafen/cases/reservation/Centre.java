package de.hafen.cases.reservation;

import static org.awaitility.Awaitility.await;

import de.hafen.cases.Desk;
import de.hafen.cases.appointment.Appointments;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Concerns;
import de.hafen.platform.mail.Letter;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A centre at which people book for themselves, and the mail that it sends. */
@HafenTest
@Import(MailServer.class)
abstract class Centre {

    static final String TEN = "2026-06-16T08:00:00Z";
    private static final String UNDER_WAY =
            """
            select count(*) from appointment_letter
            where sent_at is null and (attempts > 0 or due_at <= ?)
            """;

    @Autowired Appointments appointments;
    @Autowired Calendars calendars;
    @Autowired Concerns concerns;
    @Autowired JdbcClient jdbc;
    @Autowired Links links;
    @Autowired Post post;
    @Autowired private MailServer.Sent sent;
    @Autowired TestRegions regions;
    @Autowired TickingClock clock;
    @LocalServerPort private int port;

    RegionKey region;
    CalendarId calendar;
    ConcernId concern;
    Calls anybody;

    @BeforeEach
    void aCentreIsOpenToThePublic() {
        clock.goTo(Instant.parse("2026-06-14T06:00:00Z"));
        region = regions.fresh();
        calendar = in(() -> calendars.add(Desk.calendar("Brandt", "09:00", "12:00"))).id();
        concern = in(() -> concerns.add(Desk.concern("Aufenthaltstitel", 45, 15))).id();
        anybody = Calls.to(port);
    }

    Answer reserve(String at, String email) {
        return anybody.post(
                path("/appointments"),
                """
                {"calendarId": "%s", "startsAt": "%s", "concernIds": ["%s"], "channel": "PHONE",
                 "language": "uk", "name": "Олена", "email": "%s", "phone": "+49 211 1"}
                """
                        .formatted(calendar, at, concern, email));
    }

    /** What has gone out since the last look; the worker may be faster than the test. */
    List<Letter> post() {
        Instant now = clock.instant();
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        in(() -> {
                            post.deliverHere();
                            return underWay(now) == 0;
                        }));
        return sent.to(region);
    }

    private int underWay(Instant now) {
        return jdbc.sql(UNDER_WAY)
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    List<String> facts() {
        return in(() ->
                jdbc.sql("select type from outbox where type like 'appointment%' order by seq")
                        .query(String.class)
                        .list());
    }

    String to(String day) {
        return "{\"calendarId\": \"%s\", \"startsAt\": \"%sT08:00:00Z\"}".formatted(calendar, day);
    }

    static String linkIn(Letter letter) {
        return letter.action().getFragment().split("/")[1];
    }

    List<String> starts() {
        List<String> starts = new ArrayList<>();
        anybody.get(path("/slots?from=2026-06-16&to=2026-06-16&concern=" + concern))
                .json()
                .path("items")
                .forEach(it -> starts.add(it.path("startsAt").asString()));
        return starts;
    }

    String path(String rest) {
        return "/api/regions/" + region + "/public" + rest;
    }

    <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.values()).call(work);
    }
}
