package de.hafen.cases.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HafenTest
class AccessesIT {

    private static final String WHY = "{\"reason\": \"Vertretung für Katrin Brandt\"}";

    private static final String CONCERN =
            """
            {"names": [{"language": "de", "text": "Titel"}], "minutes": 30, "notesMinutes": 0,
             "forWhom": "PERSON", "topics": ["RESIDENCE"], "channels": ["PHONE"]}
            """;

    private static final String JONAS_CALENDAR =
            """
            {"kind": "ADVISER", "name": "Weber", "accountId": "0190a000-0000-7000-8000-00000000cccc",
             "place": "Nordstraße 1", "languages": ["de"], "channels": ["PHONE"],
             "stepMinutes": 30, "noticeHours": 0, "horizonDays": 30}
            """;

    private static final String APPOINTMENT =
            """
            {"calendarId": "%s", "startsAt": "%s", "concernIds": ["%s"], "channel": "PHONE",
             "language": "de", "clientId": "%s", "outsideHours": true}
            """;

    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls katrin;
    private Calls jonas;
    private Calls chief;
    private String file;

    @BeforeEach
    void katrinAddsAClient() {
        region = regions.fresh();
        katrin = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
        jonas = person("0190a000-0000-7000-8000-00000000cccc", "Jonas Weber", "adviser");
        chief = person("0190a000-0000-7000-8000-00000000dddd", "Ute Kern", "region-administrator");
        file = add("Yıldız");
    }

    @Test
    void whoeverAddedAFileOpensItUnasked() {
        assertThat(katrin.get(file).status()).isEqualTo(200);
    }

    @Test
    void somebodyElseIsAskedWhyBeforeTheyReadOrChangeAnything() {
        Answer refused = jonas.get(file);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("reason-needed");
        assertThat(refused.text()).doesNotContain("Yıldız");
        assertThat(jonas.with("If-Match", "\"0\"").patch(file, "{\"phone\": \"1\"}").problem())
                .isEqualTo("reason-needed");
        assertThat(jonas.post(file + "/openings", "{\"reason\": \" \"}").status()).isEqualTo(400);

        Answer opened = jonas.post(file + "/openings", WHY);

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.json().path("familyName").asString()).isEqualTo("Yıldız");
        assertThat(opened.header("ETag")).contains("\"0\"");
        assertThat(jonas.get(file).status()).isEqualTo(200);
        assertThat(jonas.with("If-Match", "\"0\"").patch(file, "{\"phone\": \"1\"}").status())
                .isEqualTo(200);
    }

    @Test
    void aReasonHoldsForOneFileOnePersonAndOneWorkingDay() {
        jonas.post(file + "/openings", WHY);

        assertThat(jonas.get(add("Demir")).problem()).isEqualTo("reason-needed");
        assertThat(chief.get(file).problem()).isEqualTo("reason-needed");
        clock.advance(Duration.ofHours(13));
        assertThat(jonas.get(file).problem()).isEqualTo("reason-needed");
    }

    @Test
    void whoeverAdvisedTheClientIsNotAsked() {
        jonas.post(
                path("/consultations"),
                """
                {"clientId": "%s", "heldAt": "%s", "minutes": 30, "channel": "IN_PERSON",
                 "topics": ["WORK"], "language": "de", "outcome": "CLARIFIED"}
                """
                        .formatted(id(), clock.instant().minusSeconds(60)));

        assertThat(jonas.get(file).status()).isEqualTo(200);
    }

    @Test
    void whoeverExpectsTheClientIsNotAskedAndTheAppointmentIsOnTheList() {
        String concern = idOf(chief.post(path("/concerns"), CONCERN));
        String calendar = idOf(chief.post(path("/calendars"), JONAS_CALENDAR));
        String startsAt = clock.instant().plus(Duration.ofDays(3)).toString();

        Answer booked =
                katrin.post(
                        path("/appointments"),
                        APPOINTMENT.formatted(calendar, startsAt, concern, id()));

        assertThat(booked.status()).as(booked.text()).isEqualTo(201);
        assertThat(jonas.get(file).status()).isEqualTo(200);
        assertThat(seen(chief.get(file + "/accesses")))
                .containsSequence(
                        "Jonas Weber OPENED client []", "Katrin Brandt ADDED appointment []");
    }

    @Test
    void aProgramHasNoCaseLoad() {
        Calls program =
                Calls.to(port).as(Tokens.machine(region.value(), "clients:read clients:write"));

        assertThat(program.get(file).status()).isEqualTo(200);
    }

    @Test
    void thePersonIsShownWhoWhenWhatAndWhy() {
        jonas.post(file + "/openings", WHY);
        jonas.with("If-Match", "\"0\"").patch(file, "{\"phone\": \"+49 211 1\"}");
        katrin.get(path("/clients?limit=10"));
        add("Somebody else");

        List<String> seen = seen(chief.get(file + "/accesses"));

        assertThat(seen)
                .containsExactly(
                        "Ute Kern OPENED client-accesses []",
                        "Katrin Brandt LISTED client []",
                        "Jonas Weber CHANGED client [\"phone\"]",
                        "Jonas Weber OPENED client [] Vertretung für Katrin Brandt",
                        "Katrin Brandt ADDED client []");
    }

    @Test
    void filesThatWereMergedInAndEnquiriesBelongToIt() {
        String other = add("Yildiz");
        jonas.post(other + "/openings", WHY);
        String enquiry =
                katrin.post(
                                path("/enquiries"),
                                """
                                {"source": "PHONE", "topics": ["RESIDENCE"], "language": "de",
                                 "text": "Wie geht es weiter?"}
                                """)
                        .header("Location")
                        .orElseThrow();
        Answer attached =
                katrin.with("If-Match", "\"0\"")
                        .post(enquiry + "/client", "{\"clientId\": \"%s\"}".formatted(id()));
        assertThat(attached.status()).as(attached.text()).isEqualTo(200);
        Answer merged =
                katrin.with("If-Match", "\"0\"")
                        .post(
                                file + "/merges",
                                "{\"other\": \"%s\", \"otherVersion\": 0}"
                                        .formatted(other.substring(other.lastIndexOf('/') + 1)));
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);

        assertThat(seen(chief.get(file + "/accesses")))
                .contains(
                        "Jonas Weber OPENED client [] Vertretung für Katrin Brandt",
                        "Katrin Brandt ADDED enquiry []");
    }

    @Test
    void anAuthorityTellsWhoLookedAtItsOwnCasesAndNobodyElseDoes() {
        Calls officer =
                person("0190a000-0000-7000-8000-00000000eeee", "Ilse Amt", "immigration-officer");
        officer.post(file + "/openings", "{\"reason\": \"Antrag\"}");
        Answer opened =
                officer.post(
                        path("/cases"),
                        "{\"kind\": \"IMMIGRATION\", \"clientId\": \"%s\", \"title\": \"Antrag\"}"
                                .formatted(id()));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        katrin.get(file);

        List<String> authority = seen(officer.get(file + "/accesses"));
        List<String> centre = seen(chief.get(file + "/accesses"));

        assertThat(authority).isNotEmpty().allMatch(it -> it.startsWith("Ilse Amt"));
        assertThat(authority).contains("Ilse Amt ADDED case []");
        assertThat(centre)
                .contains("Katrin Brandt OPENED client []")
                .noneMatch(it -> it.contains(" case "));
    }

    @Test
    void aLongTrailComesInParts() {
        for (int n = 0; n < 5; n++) {
            katrin.get(file);
        }
        Answer first = chief.get(file + "/accesses?limit=3");
        String next = first.json().path("next").asString();

        Answer second = chief.get(file + "/accesses?limit=200&cursor=" + next);

        assertThat(first.json().path("items")).hasSize(3);
        assertThat(second.json().path("items")).hasSize(4);
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    }

    @Test
    void anAdviserDoesNotReadWhatColleaguesDid() {
        Answer refused = katrin.get(file + "/accesses");

        assertThat(refused.problem()).isEqualTo("not-allowed");
        assertThat(
                        chief.get(path("/clients/01a00000-0000-7000-8000-000000000009/accesses"))
                                .status())
                .isEqualTo(404);
    }

    private static List<String> seen(Answer answer) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .map(it ->
                        (text(it, "by")
                                        + " "
                                        + text(it, "act")
                                        + " "
                                        + text(it, "about")
                                        + " "
                                        + it.path("fields")
                                        + " "
                                        + it.path("reason").asString(""))
                                .strip())
                .toList();
    }

    private static List<String> ids(Answer answer) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .map(it -> text(it, "id"))
                .toList();
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString();
    }

    private String add(String familyName) {
        return katrin.post(
                        path("/clients"),
                        "{\"givenName\": \"Ayşe\", \"familyName\": \"%s\", \"targetGroup\": \"NURSE\"}"
                                .formatted(familyName))
                .header("Location")
                .orElseThrow();
    }

    private static String idOf(Answer added) {
        return text(added.json(), "id");
    }

    private String id() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }

    private Calls person(String subject, String name, String role) {
        return Calls.to(port)
                .as(
                        Tokens.signed(claims ->
                                claims.subject(subject)
                                        .claim("name", name)
                                        .claim("kind", "person")
                                        .claim("region", region.value())
                                        .claim("roles", List.of(role))));
    }
}
