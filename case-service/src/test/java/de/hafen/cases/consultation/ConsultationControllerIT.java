package de.hafen.cases.consultation;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class ConsultationControllerIT {

    private static final String JONAS = "0190a000-0000-7000-8000-00000000cccc";

    @Autowired private TickingClock clock;
    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;
    private String client;

    @BeforeEach
    void anAdviserSitsInFrontOfAClient() {
        region = regions.fresh();
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
        client =
                adviser.post(
                                path("/clients"),
                                "{\"familyName\": \"Олена\", \"targetGroup\": \"NURSE\"}")
                        .json()
                        .path("id")
                        .asString();
    }

    @Test
    void aClientWhoIsNotThereHasNoConsultationsNotNone() {
        String nobody = "/01a00000-0000-7000-8000-000000000009/consultations";

        assertThat(adviser.get(path("/clients" + nobody)).status()).isEqualTo(404);
        assertThat(adviser.get(path("/employers" + nobody)).status()).isEqualTo(404);
    }

    @Test
    void aConsultationIsRecordedAndStandsInTheClientsFileAndTheDay() {
        Answer recorded = record("");

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(recorded.json().path("audience").asString()).isEqualTo("PERSON");
        assertThat(recorded.json().path("adviser").path("name").asString())
                .isEqualTo("Katrin Brandt");
        assertThat(items("/clients/" + client + "/consultations")).isOne();
        assertThat(adviser.get(path("/day")).json().path("counts").path("consultations").asInt())
                .isOne();
        assertThat(adviser.get(path("/day?on=2020-01-01")).json().path("consultations")).isEmpty();
    }

    @Test
    void severalAdviseTogetherAndTheFileIsEachOnes() {
        Calls jonas =
                Calls.to(port)
                        .as(
                                Tokens.signed(claims ->
                                        claims.subject(JONAS)
                                                .claim("name", "Jonas Weber")
                                                .claim("kind", "person")
                                                .claim("region", region.value())
                                                .claim("roles", List.of("adviser"))));
        assertThat(jonas.get(path("/clients/" + client)).problem()).isEqualTo("reason-needed");

        Answer recorded =
                record(
                        "\"fellows\": [{\"id\": \"%s\", \"name\": \"Jonas Weber\"}]"
                                .formatted(JONAS));

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(recorded.json().at("/fellows/0/name").asString()).isEqualTo("Jonas Weber");
        assertThat(jonas.get(path("/clients/" + client)).status()).isEqualTo(200);
        assertThat(items("/consultations?adviser=" + JONAS)).isOne();
        assertThat(items("/consultations")).as("counted once").isOne();
        assertThat(adviser.get(path("/consultations/export?language=de")).text())
                .contains("Katrin Brandt, Jonas Weber");

        String one = path("/consultations/" + recorded.json().path("id").asString());
        Answer alone = adviser.with("If-Match", "\"0\"").patch(one, "{\"fellows\": []}");
        assertThat(alone.json().path("fellows")).isEmpty();
        assertThat(
                        adviser.get(one + "/revisions")
                                .json()
                                .at("/items/0/before/fellows/0/id")
                                .asString())
                .isEqualTo(JONAS);
        assertThat(items("/consultations?adviser=" + JONAS)).isZero();
        assertThat(
                        record("\"fellows\": [{\"id\": \"\", \"name\": \"x\"}]")
                                .json()
                                .at("/errors/0/pointer")
                                .asString())
                .isEqualTo("/fellows/0/id");
    }

    @Test
    void whoIsNewIsAddedWithTheConsultation() {
        Answer recorded =
                adviser.post(
                        path("/consultations"),
                        body(
                                """
                                "newClient": {"familyName": "Neu", "targetGroup": "STUDENT"},
                                "newEmployer": {"name": "Neu GmbH", "kind": "COMPANY"}
                                """));

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(recorded.json().path("audience").asString()).isEqualTo("BOTH");
        assertThat(recorded.json().path("employer").path("name").asString()).isEqualTo("Neu GmbH");
    }

    @Test
    void whoStaysAnonymousIsCountedWithTheAudience() {
        Answer recorded = adviser.post(path("/consultations"), body("\"audience\": \"PERSON\""));

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(recorded.json().path("client").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"minutes\": 0 | 400 | /minutes",
                "\"minutes\": 601 | 400 | /minutes",
                "\"minutes\": 1.5 | 400 | /minutes",
                "\"minutes\": \"45\" | 400 | /minutes",
                "\"minutes\": null | 400 | /minutes",
                "\"topics\": [] | 400 | /topics",
                "\"topics\": [\"HOUSE\"] | 400 | /topics/0",
                "\"topics\": \"WORK\" | 400 | /topics",
                "\"ownTopics\": [\"NOWHERE/X\"] | 400 | /ownTopics/0",
                "\"language\": \"german please\" | 400 | /language",
                "\"language\": null | 400 | /language",
                "\"channel\": \"FAX\" | 400 | /channel",
                "\"heldAt\": \"yesterday\" | 400 | /heldAt",
                "\"heldAt\": \"2999-01-01T10:00:00Z\" | 422 | /heldAt",
                "\"heldAt\": \"0001-01-01T10:00:00Z\" | 422 | /heldAt",
                "\"heldAt\": \"+999999999-12-31T23:59:59Z\" | 4xx | /heldAt",
                "\"followUpOn\": \"1999-01-01\" | 422 | /followUpOn",
                "\"followUpOn\": \"9999-12-31\" | 422 | /followUpOn",
                "\"audience\": \"EMPLOYER\" | 400 | /clientId",
                "\"newClient\": {\"familyName\": \"X\", \"targetGroup\": \"NURSE\"} | 400 |"
                        + " /newClient",
                "\"newEmployer\": {\"name\": \"\", \"kind\": \"COMPANY\"} | 400 |"
                        + " /newEmployer/name",
                "\"adviser\": \"me\" | 400 | /adviser",
            })
    void whatIsWrongIsNamedAndNothingIsStored(String part, String status, String pointer) {
        Answer answer = record(part);

        if (status.equals("4xx")) {
            assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        } else {
            assertThat(answer.status()).as(answer.text()).isEqualTo(Integer.parseInt(status));
        }
        assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo(pointer);
        assertThat(items("/consultations")).isZero();
    }

    @Test
    void aHugeNoteIsRefusedAndALongOneKept() {
        assertThat(record("\"note\": \"" + "ä".repeat(20_000) + "\"").status()).isEqualTo(201);
        assertThat(record("\"note\": \"" + "ä".repeat(20_001) + "\"").status()).isEqualTo(400);
        assertThat(record("\"note\": \"" + "ä".repeat(2_000_000) + "\"").status()).isIn(400, 413);
        assertThat(items("/consultations")).isOne();
    }

    @Test
    void aNobodyIsRefusedBeforeAnythingIsCounted() {
        client = "00000000-0000-0000-0000-000000000000";

        assertThat(record("").problem()).isEqualTo("no-such-client");
    }

    @Test
    void aDoubleClickIsOneConsultation() throws Exception {
        Calls same = adviser.withNewKey();
        String body = body("\"clientId\": \"%s\"".formatted(client));

        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<Future<Answer>> clicks =
                    IntStream.range(0, 4)
                            .mapToObj(i ->
                                    hands.submit(() -> same.post(path("/consultations"), body)))
                            .toList();
            for (Future<Answer> click : clicks) {
                assertThat(click.get().status()).isIn(201, 409);
            }
        }

        assertThat(items("/consultations")).isOne();
    }

    @Test
    void twentyAtOnceForOneClientAreAllCountedAndOneIsTheFirst() throws Exception {
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            List<Future<Answer>> clicks =
                    IntStream.range(0, 20).mapToObj(i -> hands.submit(() -> record(""))).toList();
            for (Future<Answer> click : clicks) {
                assertThat(click.get().status()).isEqualTo(201);
            }
        }

        assertThat(adviser.get(path("/clients/" + client)).json().path("consultations").asInt())
                .isEqualTo(20);
    }

    @Test
    void aCorrectionNeedsTheVersionAndKeepsTheHistory() {
        String address = record("").header("Location").orElseThrow();

        assertThat(adviser.patch(address, "{\"minutes\": 5}").status()).isEqualTo(428);
        Answer corrected =
                adviser.with("If-Match", "\"0\"")
                        .patch(address, "{\"minutes\": 5, \"note\": null}");

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.json().path("minutes").asInt()).isEqualTo(5);
        assertThat(adviser.with("If-Match", "\"0\"").patch(address, "{\"minutes\": 6}").status())
                .isEqualTo(412);
        assertThat(adviser.get(address + "/revisions").json().path("items")).hasSize(1);
        assertThat(
                        adviser.with("If-Match", "\"1\"")
                                .patch(address, "{\"minutes\": 5000}")
                                .json()
                                .path("errors")
                                .get(0)
                                .path("pointer")
                                .asString())
                .isEqualTo("/minutes");
    }

    @Test
    void aRetractionNeedsAReason() {
        String address = record("").header("Location").orElseThrow();
        Calls seen = adviser.with("If-Match", "\"0\"");

        assertThat(seen.post(address + "/retraction", "{}").status()).isEqualTo(400);
        assertThat(seen.post(address + "/retraction", "{\"reason\": \"twice\"}").status())
                .isEqualTo(200);
        assertThat(items("/consultations")).isZero();
    }

    @Test
    void followUpsAreDueOnTheRegionsDay() {
        clock.goTo(Instant.parse("2026-07-01T21:50:00Z")); // ten to midnight in Berlin
        Answer recorded = record("\"followUpOn\": \"2026-07-02\"");
        String id = recorded.json().path("id").asString();

        assertThat(due()).isZero();
        clock.goTo(Instant.parse("2026-07-01T22:10:00Z"));
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
        assertThat(adviser.get(path("/day")).json().path("on").asString()).isEqualTo("2026-07-02");
        assertThat(due()).isOne();
        assertThat(adviser.post(path("/day/follow-ups/" + id + "/done"), "").status())
                .isEqualTo(200);
        assertThat(due()).isZero();
        assertThat(
                        adviser.post(
                                        path("/day/follow-ups/" + id + "/move"),
                                        "{\"on\": \"2026-07-09\"}")
                                .json()
                                .path("followUpOn")
                                .asString())
                .isEqualTo("2026-07-09");
    }

    @Test
    void searchFindsPeopleAndEmployersTogether() {
        adviser.post(path("/employers"), "{\"name\": \"Olenhof GmbH\", \"kind\": \"COMPANY\"}");

        Answer found = adviser.get(path("/search?q=olen"));

        assertThat(found.json().path("items")).hasSize(2);
        assertThat(found.json().path("items").get(0).path("kind").asString()).isEqualTo("CLIENT");
        assertThat(adviser.get(path("/search?q=")).json().path("items")).isEmpty();
        assertThat(adviser.get(path("/search")).status()).isEqualTo(400);
    }

    private Answer record(String part) {
        String who = "\"clientId\": \"%s\"".formatted(client);
        return adviser.post(path("/consultations"), body(part.isEmpty() ? who : who + "," + part));
    }

    private static String body(String parts) {
        StringBuilder body = new StringBuilder("{").append(parts);
        for (String usual :
                List.of(
                        "\"minutes\": 45",
                        "\"channel\": \"IN_PERSON\"",
                        "\"topics\": [\"WORK\"]",
                        "\"language\": \"uk\"",
                        "\"outcome\": \"NEXT_STEP\"")) {
            if (!parts.contains(usual.substring(0, usual.indexOf(':')))) {
                body.append(", ").append(usual);
            }
        }
        return body.append("}").toString();
    }

    private int due() {
        return adviser.get(path("/day")).json().path("followUps").size();
    }

    private int items(String path) {
        return adviser.get(path(path)).json().path("items").size();
    }

    private String path(String rest) {
        return "/api/regions/" + region + rest;
    }
}
