package de.hafen.cases.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.triage.Colleague;
import de.hafen.cases.triage.TriageRules;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class FeedIT {

    private static final String KATRIN = "0190a000-0000-7000-8000-00000000aaaa";

    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @Autowired private TriageRules colleagues;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls katrin;
    private Calls calendar;
    private String appointment;
    private String feed;

    @BeforeEach
    void katrinHasAnAppointmentAndSubscribes() {
        region = regions.fresh();
        katrin =
                Calls.to(port).as(Tokens.person(region.value(), "adviser", "region-administrator"));
        calendar = Calls.to(port);
        String concern =
                id(
                        katrin.post(
                                path("/concerns"),
                                """
                                {"names": [{"language": "de", "text": "Titel, kurz; gefragt"},
                                           {"language": "en", "text": "Residence"}],
                                 "minutes": 30, "notesMinutes": 0, "forWhom": "PERSON",
                                 "topics": ["RESIDENCE"], "channels": ["PHONE", "IN_PERSON"]}
                                """));
        String own =
                id(
                        katrin.post(
                                path("/calendars"),
                                """
                                {"kind": "ADVISER", "name": "Brandt", "accountId": "%s",
                                 "place": "Nordstraße 1", "languages": ["de"],
                                 "channels": ["PHONE", "IN_PERSON"], "stepMinutes": 30,
                                 "noticeHours": 0, "horizonDays": 30}
                                """
                                        .formatted(KATRIN)));
        Answer booked =
                katrin.post(
                        path("/appointments"),
                        """
                        {"calendarId": "%s", "startsAt": "%s", "concernIds": ["%s"],
                         "channel": "IN_PERSON", "language": "de", "name": "Олена Шевченко",
                         "email": "olena@example.org", "outsideHours": true}
                        """
                                .formatted(own, clock.instant().plus(Duration.ofDays(2)), concern));
        appointment = id(booked);
        feed = katrin.post(path("/calendar-feed"), "").json().path("path").asString();
    }

    @Test
    void itSaysWhenWhatAndWhereAndNamesNobody() {
        Answer file = calendar.get(feed);

        assertThat(file.status()).as(file.text()).isEqualTo(200);
        assertThat(file.header("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(file.text())
                .contains(
                        "UID:" + appointment + "@hafen",
                        "SUMMARY:Titel\\, kurz\\; gefragt",
                        "LOCATION:Nordstraße 1",
                        "STATUS:CONFIRMED")
                .doesNotContain("Олена")
                .doesNotContain("olena@example.org");
        assertThat(calendar.get(feed + "?language=en").text()).contains("SUMMARY:Residence");
        assertThat(file.text().lines()).allMatch(it -> it.getBytes(UTF_8).length <= 75);
    }

    @Test
    void whatIsTheSameIsNotSentAgainAndWhatIsCancelledVanishes() {
        String tag = calendar.get(feed).header("ETag").orElseThrow();

        assertThat(calendar.with("If-None-Match", tag).get(feed).status()).isEqualTo(304);
        Answer cancelled =
                katrin.with("If-Match", "\"0\"")
                        .post(path("/appointments/" + appointment + "/cancellation"), "{}");
        assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
        Answer after = calendar.with("If-None-Match", tag).get(feed);

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text()).doesNotContain(appointment);
    }

    @Test
    void aNewAddressEndsTheOneBeforeAndEndingEndsIt() {
        String next = katrin.post(path("/calendar-feed"), "").json().path("path").asString();

        assertThat(calendar.get(feed).problem()).isEqualTo("no-such-feed");
        assertThat(calendar.get(next).status()).isEqualTo(200);
        assertThat(katrin.get(path("/calendar-feed")).json().path("since").isNull()).isFalse();
        assertThat(katrin.get(path("/calendar-feed")).text()).doesNotContain("public");
        assertThat(katrin.delete(path("/calendar-feed")).status()).isEqualTo(204);
        assertThat(katrin.delete(path("/calendar-feed")).status()).isEqualTo(204);
        assertThat(calendar.get(next).problem()).isEqualTo("no-such-feed");
        assertThat(katrin.get(path("/calendar-feed")).json().path("since").isNull()).isTrue();
    }

    @Test
    void itEndsWithWhoseItIsAndLeadsIntoNoOtherRegion() {
        RegionKey other = regions.fresh();
        assertThat(calendar.get(feed.replace("/" + region + "/", "/" + other + "/")).problem())
                .isEqualTo("no-such-feed");
        assertThat(calendar.get(path("/public/calendar/" + "0".repeat(64) + ".ics")).problem())
                .isEqualTo("no-such-feed");
        assertThat(calendar.get(path("/public/calendar/x.ics")).problem())
                .isEqualTo("no-such-feed");

        hear(1, KATRIN);
        assertThat(calendar.get(feed).status()).isEqualTo(200);
        hear(2, "somebody-else");
        assertThat(calendar.get(feed).problem()).isEqualTo("no-such-feed");
    }

    private void hear(long version, String account) {
        TestRegions.in(region, Role.REGION_ADMINISTRATOR)
                .run(() -> colleagues.hear(version, List.of(new Colleague(account, "Somebody"))));
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }
}
