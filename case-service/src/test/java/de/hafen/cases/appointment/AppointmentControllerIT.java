package de.hafen.cases.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class AppointmentControllerIT {

    private static final String CONCERN =
            """
            {"names": [{"language": "de", "text": "Aufenthaltstitel"}], "minutes": 45,
             "notesMinutes": 15, "forWhom": "PERSON", "topics": ["RESIDENCE"],
             "channels": ["IN_PERSON", "VIDEO"]}
            """;

    private static final String CALENDAR =
            """
            {"kind": "OFFICE", "name": "Büro", "place": "Nordstraße 1", "languages": ["de"],
             "channels": ["IN_PERSON"], "stepMinutes": 30, "noticeHours": 0, "horizonDays": 30,
             "week": [{"weekday": "TUESDAY", "opensAt": "%s", "shutsAt": "%s"}]}
            """;

    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @LocalServerPort private int port;

    private Calls administrator;
    private Calls adviser;
    private RegionKey region;

    @BeforeEach
    void aRegionIsOpen() {
        clock.goTo(Instant.parse("2026-06-15T06:00:00Z"));
        region = regions.fresh();
        administrator =
                Calls.to(port).as(Tokens.person(region.value(), "adviser", "region-administrator"));
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void advisersBookAndOnlyAdministratorsSetUp() {
        assertThat(adviser.post(path("/concerns"), CONCERN).status()).isEqualTo(403);
        assertThat(adviser.post(path("/calendars"), calendar("09:00", "12:00")).status())
                .isEqualTo(403);
        String concern = id(administrator.post(path("/concerns"), CONCERN));
        String calendar = id(administrator.post(path("/calendars"), calendar("09:00", "12:00")));

        Answer booked = adviser.post(path("/appointments"), order(calendar, concern, "Олена"));

        assertThat(booked.status()).as(booked.text()).isEqualTo(201);
        assertThat(booked.header("ETag")).hasValue("\"0\"");
        assertThat(booked.json().path("calendar").path("place").asString())
                .isEqualTo("Nordstraße 1");
        assertThat(adviser.get(booked.header("Location").orElseThrow()).text())
                .isEqualTo(booked.text());
    }

    @Test
    void aStepNeedsTheVersionThatWasSeen() {
        String concern = id(administrator.post(path("/concerns"), CONCERN));
        String calendar = id(administrator.post(path("/calendars"), calendar("09:00", "12:00")));
        String at =
                adviser.post(path("/appointments"), order(calendar, concern, "Олена"))
                        .header("Location")
                        .orElseThrow();

        assertThat(adviser.post(at + "/arrival", "").status()).isEqualTo(428);
        assertThat(adviser.with("If-Match", "\"7\"").post(at + "/arrival", "").status())
                .isEqualTo(412);
        assertThat(adviser.with("If-Match", "\"0\"").post(at + "/arrival", "").problem())
                .isEqualTo("appointment-still-to-come");
        clock.goTo(Instant.parse("2026-06-16T05:00:00Z"));
        assertThat(adviser.with("If-Match", "\"0\"").post(at + "/arrival", "").status())
                .isEqualTo(200);
    }

    @Test
    void whoeverCameWaitsWithOneCallSignHoweverOftenItIsSaid() {
        String concern = id(administrator.post(path("/concerns"), CONCERN));
        String calendar = id(administrator.post(path("/calendars"), calendar("09:00", "12:00")));
        String at =
                adviser.post(path("/appointments"), order(calendar, concern, "Олена"))
                        .header("Location")
                        .orElseThrow();
        clock.goTo(Instant.parse("2026-06-16T07:50:00Z"));

        Answer waits = adviser.with("If-Match", "\"0\"").post(at + "/waiting", "");
        Answer again =
                adviser.with("If-Match", waits.header("ETag").orElseThrow())
                        .post(at + "/waiting", "");

        assertThat(waits.status()).as(waits.text()).isEqualTo(200);
        assertThat(waits.json().at("/appointment/status").asString()).isEqualTo("ARRIVED");
        assertThat(again.json().at("/slip/callSign")).isEqualTo(waits.json().at("/slip/callSign"));
        assertThat(adviser.get(path("/waiting")).json().path("items"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.path("name").asString()).isEqualTo("Олена");
                    assertThat(it.path("cameBy").asString()).isEqualTo("APPOINTMENT");
                });
    }

    @Test
    void newHoursAnswerWithWhatTheyLeaveOutside() {
        String concern = id(administrator.post(path("/concerns"), CONCERN));
        Answer calendar = administrator.post(path("/calendars"), calendar("09:00", "12:00"));
        adviser.post(path("/appointments"), order(id(calendar), concern, "Олена"));
        String at = calendar.header("Location").orElseThrow();

        Answer changed =
                administrator
                        .with("If-Match", "\"0\"")
                        .patch(
                                at,
                                "{\"week\": [{\"weekday\": \"TUESDAY\", \"opensAt\": \"13:00\","
                                        + " \"shutsAt\": \"15:00\"}]}");

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(adviser.get(at + "/conflicts").json().path("items")).hasSize(1);
    }

    @Test
    void anAppointmentGoesAlongWhenFilesAreMergedAndComesBackWhenTheyAreSeparated() {
        String concern = id(administrator.post(path("/concerns"), CONCERN));
        String calendar = id(administrator.post(path("/calendars"), calendar("09:00", "12:00")));
        String kept = client("Олена");
        String other = client("Olena");
        String order =
                order(calendar, concern, "x").replace("\"name\": \"x\"", "\"clientId\": \"%s\"");
        String booked =
                adviser.post(path("/appointments"), order.formatted(other))
                        .header("Location")
                        .orElseThrow();
        Calls seen = adviser.with("If-Match", "\"0\"");
        String merges = path("/clients/" + kept + "/merges");

        Answer merged =
                seen.post(merges, "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(other));

        assertThat(merged.status()).as(merged.text()).isLessThan(300);
        assertThat(clientOf(booked)).isEqualTo(kept);
        assertThat(
                        adviser.post(
                                        path("/appointments"),
                                        order.formatted(other).replace("T08:00", "T09:00"))
                                .problem())
                .isEqualTo("merged-away");
        String tag = adviser.get(path("/clients/" + kept)).header("ETag").orElseThrow();
        String merge = merged.json().path("merge").asString();
        adviser.with("If-Match", tag).post(merges + "/" + merge + "/undo", "");
        assertThat(clientOf(booked)).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"weekday\": \"TUESDAY\", \"opensAt\": \"12:00\", \"shutsAt\": \"09:00\"}",
                "{\"weekday\": \"TUESDAY\", \"opensAt\": \"9:00\", \"shutsAt\": \"12:00\"}",
                "{\"weekday\": \"TUESDAY\", \"opensAt\": \"09:00\", \"shutsAt\": \"24:00\"}",
                "{\"weekday\": \"Dienstag\", \"opensAt\": \"09:00\", \"shutsAt\": \"12:00\"}",
                "{\"opensAt\": \"09:00\", \"shutsAt\": \"12:00\"}"
            })
    void hoursThatAreNoneAreRefused(String hours) {
        String form =
                calendar("09:00", "12:00")
                        .replaceFirst("\"week\": \\[.*]", "\"week\": [" + hours + "]");

        assertThat(administrator.post(path("/calendars"), form).status()).isEqualTo(400);
        assertThat(administrator.get(path("/calendars")).json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=0001-01-01", "from=9999-12-31", "from=2026-07-01&to=2026-06-01"})
    void noTimeIsFreeInThousandsOfYears(String days) {
        Answer answer = adviser.get(path("/slots?" + days));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("items")).isEmpty();
    }

    @Test
    void somebodyIsNamedOrNobodyComes() {
        String concern = id(administrator.post(path("/concerns"), CONCERN));
        String calendar = id(administrator.post(path("/calendars"), calendar("09:00", "12:00")));

        Answer nobody = adviser.post(path("/appointments"), order(calendar, concern, " "));

        assertThat(nobody.problem()).isEqualTo("appointment-for-nobody");
        assertThat(nobody.status()).isEqualTo(422);
    }

    private String client(String name) {
        return id(
                adviser.post(
                        path("/clients"),
                        "{\"familyName\": \"%s\", \"targetGroup\": \"NURSE\"}".formatted(name)));
    }

    private String clientOf(String appointment) {
        return adviser.get(appointment).json().path("client").path("id").asString();
    }

    private static String calendar(String opensAt, String shutsAt) {
        return CALENDAR.formatted(opensAt, shutsAt);
    }

    private static String order(String calendar, String concern, String name) {
        return """
        {"calendarId": "%s", "startsAt": "2026-06-16T08:00:00Z", "concernIds": ["%s"],
         "channel": "IN_PERSON", "language": "de", "name": "%s"}
        """
                .formatted(calendar, concern, name);
    }

    private static String id(Answer added) {
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.json().path("id").asString();
    }

    private String path(String rest) {
        return "/api/regions/" + region + rest;
    }
}
