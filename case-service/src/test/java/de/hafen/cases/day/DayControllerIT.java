package de.hafen.cases.day;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HafenTest
class DayControllerIT {

    private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";

    @Autowired private TickingClock clock;
    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;

    @BeforeEach
    void anAdviserOpensTheDesk() {
        clock.goTo(Instant.parse("2026-07-01T08:00:00Z"));
        region = regions.fresh();
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void aDayShowsWhatWasHeldTheLatestFirstAndWhatIsDueTheOldestFirst() {
        record("2026-06-30T08:00:00Z", "2026-07-02", "später");
        record("2026-07-01T06:00:00Z", "2026-07-01", "früh");
        record("2026-07-01T07:00:00Z", null, "spät");
        record("2026-06-01T07:00:00Z", "2026-06-15", "lange her");

        JsonNode day = adviser.get(path("")).json();

        assertThat(day.path("on").asString()).isEqualTo("2026-07-01");
        assertThat(texts(day.path("consultations"), "note")).containsExactly("spät", "früh");
        assertThat(texts(day.path("followUps"), "excerpt")).containsExactly("lange her", "früh");
        assertThat(day.path("followUps").get(0).path("overdue").asBoolean()).isTrue();
        assertThat(day.path("followUps").get(1).path("overdue").asBoolean()).isFalse();
        assertThat(day.path("counts").path("consultations").asInt()).isEqualTo(2);
        assertThat(day.path("counts").path("minutes").asInt()).isEqualTo(60);
    }

    @Test
    void aDayBelongsToTheRegionsCalendar() {
        record("2026-06-30T22:30:00Z", null, "kurz nach Mitternacht");

        assertThat(adviser.get(path("?on=2026-07-01")).json().path("consultations")).hasSize(1);
        assertThat(adviser.get(path("?on=2026-06-30")).json().path("consultations")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "01.07.2026",
                "heute",
                "2026-07-01T00:00:00Z",
                "%00",
                "%2B12345678-12-31",
                "-12345678-01-01"
            })
    void whatIsNoDayIsRefusedAndNoAccident(String on) {
        Answer answer = adviser.get(path("?on=" + on));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "2024-02-29"})
    void aDayOnWhichNothingHappenedIsEmpty(String on) {
        Answer answer = adviser.get(path("?on=" + on));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("consultations")).isEmpty();
    }

    @Test
    void aFollowUpThatIsDoneStaysDoneHoweverOftenItIsSaid() {
        String id = record("2026-07-01T06:00:00Z", "2026-07-01", "ruf an");

        Answer done = adviser.post(path("/follow-ups/" + id + "/done"), "");
        Answer again = adviser.post(path("/follow-ups/" + id + "/done"), "");

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.header("ETag")).isPresent();
        assertThat(again.header("ETag")).isEqualTo(done.header("ETag"));
        assertThat(again.json().path("followUpDoneAt"))
                .isEqualTo(done.json().path("followUpDoneAt"));
        assertThat(adviser.get(path("")).json().path("followUps")).isEmpty();
    }

    @Test
    void aFollowUpMovesToAnotherDay() {
        String id = record("2026-07-01T06:00:00Z", "2026-07-01", "ruf an");
        String move = path("/follow-ups/" + id + "/move");

        Answer moved = adviser.post(move, "{\"on\": \"2026-07-03\"}");

        assertThat(moved.json().path("followUpOn").asString()).isEqualTo("2026-07-03");
        assertThat(adviser.get(path("")).json().path("followUps")).isEmpty();
        assertThat(adviser.get(path("?on=2026-07-03")).json().path("followUps")).hasSize(1);
        assertThat(adviser.post(move, "{\"on\": \"1999-01-01\"}").status()).isEqualTo(422);
        assertThat(adviser.post(move, "{\"on\": \"+999999999-12-31\"}").status()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "",
                "{\"on\": null}",
                "{\"on\": 3}",
                "{\"on\": \"\\u0000\"}",
                "{\"on\": \"2026-07-03\", \"x\": 1}"
            })
    void aMoveSaysWhereToAndNothingElse(String body) {
        String id = record("2026-07-01T06:00:00Z", "2026-07-01", "ruf an");

        assertThat(adviser.post(path("/follow-ups/" + id + "/move"), body).status()).isEqualTo(400);
    }

    @Test
    void whatIsNoLongerPlannedIsNoLongerDone() {
        String id = record("2026-07-01T06:00:00Z", "2026-07-01", "doch nicht");
        String tag =
                adviser.post(path("/follow-ups/" + id + "/done"), "").header("ETag").orElseThrow();

        Answer corrected =
                adviser.with("If-Match", tag)
                        .patch(
                                "/api/regions/" + region + "/consultations/" + id,
                                "{\"followUpOn\": null}");

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.json().path("followUpDoneAt").isNull()).isTrue();
    }

    @Test
    void whatNobodyPlannedCannotBeDone() {
        String id = record("2026-07-01T06:00:00Z", null, "fertig");

        assertThat(adviser.post(path("/follow-ups/" + id + "/done"), "").problem())
                .isEqualTo("no-follow-up");
        assertThat(adviser.post(path("/follow-ups/" + NOWHERE + "/done"), "").problem())
                .isEqualTo("no-such-consultation");
        assertThat(adviser.post(path("/follow-ups/me/done"), "").status()).isEqualTo(400);
    }

    @Test
    void whatWasRetractedIsNeitherShownNorDone() {
        String id = record("2026-07-01T06:00:00Z", "2026-07-01", "ein Versehen");
        adviser.with("If-Match", "\"0\"")
                .post(
                        "/api/regions/" + region + "/consultations/" + id + "/retraction",
                        "{\"reason\": \"twice\"}");

        assertThat(adviser.get(path("")).json().path("consultations")).isEmpty();
        assertThat(adviser.get(path("")).json().path("followUps")).isEmpty();
        assertThat(adviser.post(path("/follow-ups/" + id + "/done"), "").problem())
                .isEqualTo("consultation-retracted-already");
    }

    @Test
    void anotherRegionsDayIsNobodysBusiness() {
        String id = record("2026-07-01T06:00:00Z", "2026-07-01", "hier");
        RegionKey other = regions.fresh();
        Calls foreign = Calls.to(port).as(Tokens.person(other.value(), "adviser"));
        String theirs = "/api/regions/" + other + "/day";

        assertThat(foreign.get(path("")).status()).isEqualTo(403);
        assertThat(foreign.get(theirs).json().path("consultations")).isEmpty();
        assertThat(foreign.post(theirs + "/follow-ups/" + id + "/done", "").problem())
                .isEqualTo("no-such-consultation");
        assertThat(Calls.to(port).get(path("")).status()).isEqualTo(401);
        assertThat(
                        Calls.to(port)
                                .as(Tokens.person(region.value(), "event-manager"))
                                .get(path(""))
                                .problem())
                .isEqualTo("not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧", "ب\u0651\u0650", "e\u0301\u0323", "𠮷"})
    void anExcerptNeverEndsInHalfALetter(String letter) {
        record("2026-07-01T06:00:00Z", "2026-07-01", letter.repeat(200));

        String excerpt =
                adviser.get(path("")).json().path("followUps").get(0).path("excerpt").asString();

        assertThat(excerpt).endsWith("…").startsWith(letter).doesNotContain("\ufffd");
        assertThat(letter.repeat(200)).startsWith(excerpt.substring(0, excerpt.length() - 1));
        assertThat(excerpt.substring(0, excerpt.length() - 1)).endsWith(letter);
    }

    private String record(String heldAt, String followUpOn, String note) {
        String due = followUpOn == null ? "null" : "\"" + followUpOn + "\"";
        Answer recorded =
                adviser.post(
                        "/api/regions/" + region + "/consultations",
                        """
                        {"audience": "PERSON", "heldAt": "%s", "followUpOn": %s, "note": "%s",
                         "minutes": 30, "channel": "PHONE", "topics": ["WORK"], "language": "de",
                         "outcome": "NEXT_STEP"}
                        """
                                .formatted(heldAt, due, note));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        return recorded.json().path("id").asString();
    }

    private static List<String> texts(JsonNode items, String member) {
        return items.valueStream().map(item -> item.path(member).asString()).toList();
    }

    private String path(String rest) {
        return "/api/regions/" + region + "/day" + rest;
    }
}
