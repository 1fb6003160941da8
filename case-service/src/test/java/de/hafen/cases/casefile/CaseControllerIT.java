package de.hafen.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HafenTest
class CaseControllerIT {

    @Autowired private JdbcClient jdbc;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;
    private String client;

    @BeforeEach
    void anAdviserAndAClient() {
        clock.goTo(Instant.parse("2026-03-10T11:00:00Z"));
        region = regions.fresh();
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
        client =
                adviser.post(
                                path("/clients"),
                                "{\"familyName\": \"Yıldız\", \"targetGroup\": \"NURSE\"}")
                        .json()
                        .path("id")
                        .asString();
    }

    @Test
    void aCaseIsOpenedWorkedOnAndClosed() {
        Answer opened = open("Anerkennung");
        String address = opened.header("Location").orElseThrow();
        String task =
                adviser.post(
                                address + "/tasks",
                                "{\"title\": \"Zeugnis anfordern\", \"dueOn\": \"2026-03-09\"}")
                        .json()
                        .path("id")
                        .asString();

        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(opened.header("ETag")).contains("\"0\"");
        Answer due = adviser.get(path("/cases/due-tasks"));
        assertThat(due.json().at("/items/0/title").asString()).isEqualTo("Zeugnis anfordern");
        assertThat(due.json().at("/items/0/overdue").asBoolean()).isTrue();
        assertThat(adviser.post(address + "/tasks/" + task + "/done", "").status()).isEqualTo(200);
        assertThat(adviser.post(address + "/notes", "{\"words\": \"Liegt vor.\"}").status())
                .isEqualTo(204);
        String tag = adviser.get(address).header("ETag").orElseThrow();
        Answer closed =
                adviser.with("If-Match", tag)
                        .post(address + "/steps", "{\"step\": \"CLOSE\", \"reason\": \"SETTLED\"}");
        assertThat(closed.json().path("state").asString()).isEqualTo("CLOSED");
        assertThat(adviser.get(path("/cases")).json().path("items")).isEmpty();
        assertThat(adviser.get(path("/cases?standing=CLOSED")).json().path("items")).hasSize(1);
        assertThat(adviser.get(address + "/timeline").json().path("items")).hasSize(5);
    }

    @Test
    void whatIsMissingOrDoesNotFitIsSaid() {
        String address = open("Anerkennung").header("Location").orElseThrow();
        Calls seen = adviser.with("If-Match", "\"0\"");

        Answer ofNobody =
                adviser.post(path("/cases"), "{\"kind\": \"ADVICE\", \"title\": \"Etwas\"}");
        assertThat(ofNobody.problem()).isEqualTo("case-incomplete");
        assertThat(ofNobody.json().at("/errors/0/pointer").asString()).isEqualTo("/clientId");
        assertThat(seen.post(address + "/steps", "{\"step\": \"CLOSE\"}").problem())
                .isEqualTo("case-incomplete");
        assertThat(seen.post(address + "/steps", "{\"step\": \"REOPEN\"}").problem())
                .isEqualTo("case-step-not-possible");
        assertThat(adviser.post(address + "/steps", "{\"step\": \"WAIT\"}").status())
                .isEqualTo(428);
        assertThat(seen.patch(address, "{\"title\": \" \"}").status()).isEqualTo(400);
        assertThat(seen.patch(address, "{\"kind\": \"IMMIGRATION\"}").status()).isEqualTo(400);
        assertThat(seen.patch(address, "{\"title\": \"Gleichwertigkeit\"}").status())
                .isEqualTo(200);
        assertThat(seen.patch(address, "{\"title\": \"Noch anders\"}").status()).isEqualTo(412);
        assertThat(
                        adviser.post(
                                        address
                                                + "/tasks/01a00000-0000-7000-8000-000000000009/done",
                                        "")
                                .problem())
                .isEqualTo("no-such-task");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUE", "OPENED"})
    void aLongListComesInPagesEachCaseOnce(String sort) {
        for (int n = 0; n < 7; n++) {
            String address = open("Fall " + n).header("Location").orElseThrow();
            if (n % 3 > 0) {
                adviser.post(
                        address + "/tasks",
                        "{\"title\": \"Anrufen\", \"dueOn\": \"2026-03-1%d\"}".formatted(n % 3));
            }
        }

        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            Answer page = adviser.get(path("/cases?limit=2&sort=" + sort + next));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().path("items").forEach(it -> seen.add(it.path("title").asString()));
            String cursor = page.json().path("next").asString("");
            next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isEqualTo(sort.equals("DUE") ? "Fall 1" : "Fall 6");
        assertThat(adviser.get(path("/cases?due=TODAY")).json().path("items")).isEmpty();
        assertThat(adviser.get(path("/cases?due=WEEK")).json().path("items")).hasSize(4);
    }

    @Test
    void theFileHasTheRowsOfTheListAndTheTrailSaysWhoTookThem() throws Exception {
        open("Anerkennung");

        Answer file = adviser.with("Accept-Language", "de").get(path("/cases/export"));

        assertThat(file.text().lines().toList().getFirst())
                .startsWith("\ufeffWorum es geht;Bereich;Status;Person;");
        assertThat(file.text().lines().toList().getLast())
                .startsWith("Anerkennung;Beratung;offen;Yıldız;;Katrin Brandt;;10.03.2026;");
        assertThat(adviser.get(path("/cases/export?format=xlsx")).text()).startsWith("PK");
        assertThat(acts()).containsExactly("ADDED []", "EXPORTED []", "EXPORTED []");
    }

    @Test
    void aConsultationIsLinkedAndUnlinked() {
        String address = open("Anerkennung").header("Location").orElseThrow();
        String consultation =
                adviser.post(
                                path("/consultations"),
                                """
                                {"clientId": "%s", "minutes": 30, "channel": "PHONE",
                                 "topics": ["WORK"], "language": "de", "outcome": "NEXT_STEP"}
                                """
                                        .formatted(client))
                        .json()
                        .path("id")
                        .asString();
        String link = address + "/consultations/" + consultation;

        assertThat(adviser.withNewKey().put(link, "").status()).isEqualTo(204);
        assertThat(adviser.get(address).json().path("consultations")).hasSize(1);
        assertThat(adviser.withNewKey().delete(link).status()).isEqualTo(204);
        assertThat(adviser.get(address).json().path("consultations")).isEmpty();
    }

    private Answer open(String title) {
        clock.advance(Duration.ofSeconds(1));
        return adviser.post(
                path("/cases"),
                "{\"kind\": \"ADVICE\", \"clientId\": \"%s\", \"title\": \"%s\"}"
                        .formatted(client, title));
    }

    private List<String> acts() throws Exception {
        return TestRegions.in(region, Role.ADVISER)
                .call(() ->
                        jdbc.sql(
                                        "select act || ' ' || to_json(fields)::text from audit_entry"
                                                + " where kind = 'case' order by at, id")
                                .query(String.class)
                                .list());
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }
}
