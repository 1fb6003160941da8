package de.hafen.cases.topic;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class RegionTopicsIT {

    private static final String CONSULTATION =
            """
            {"audience": "PERSON", "minutes": 30, "channel": "PHONE", "topics": ["BANK"],
             "ownTopics": [%s], "language": "de", "outcome": "NEXT_STEP"}
            """;

    private static final String JOB_FAIR =
            """
            {"topic": "WORK/JOB_FAIR", "label": "Jobmesse", "english": "Job fair", "archived": %s}\
            """;

    private static final String CHOIR =
            """
            {"topic": "SOCIAL_LIFE/CHOIR", "label": "Chor", "archived": false}\
            """;

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;

    @BeforeEach
    void theRegionHasAJobFairAndAChoir() {
        region = regions.fresh();
        adviser = as("adviser");
        told(region, 3, JOB_FAIR.formatted(false), CHOIR);
    }

    @Test
    void aConsultationTakesTheRegionsOwnTopicAndTheCommonOneAboveIt() {
        Answer recorded = record("\"WORK/JOB_FAIR\"");

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(recorded.json().path("topics").toString()).isEqualTo("[\"BANK\",\"WORK\"]");
        assertThat(recorded.json().path("ownTopics").toString()).isEqualTo("[\"WORK/JOB_FAIR\"]");
    }

    @Test
    void theListCanBeNarrowedToAnOwnTopic() {
        record("\"WORK/JOB_FAIR\"");
        record("\"SOCIAL_LIFE/CHOIR\"");

        Answer fair = adviser.get(path("/consultations?ownTopic=WORK/JOB_FAIR"));

        assertThat(fair.json().path("items")).as(fair.text()).hasSize(1);
        assertThat(fair.json().at("/items/0/ownTopics/0").asString()).isEqualTo("WORK/JOB_FAIR");
        assertThat(adviser.get(path("/consultations?ownTopic=WORK")).status()).isEqualTo(400);
    }

    @Test
    void anotherRegionsTopicIsNoneHere() {
        RegionKey other = regions.b();
        told(other, 1, "{\"topic\": \"WORK/MENTORING\", \"label\": \"x\", \"archived\": false}");

        Answer refused = record("\"WORK/JOB_FAIR\", \"WORK/MENTORING\"");

        refused(refused, "/ownTopics/1", "unknown");
        assertThat(adviser.get(path("/consultations")).json().path("items")).isEmpty();
    }

    @Test
    void anArchivedTopicStaysWhereItIsAndIsSaidNoMore() {
        String address = record("\"WORK/JOB_FAIR\"").header("Location").orElseThrow();
        told(region, 4, JOB_FAIR.formatted(true), CHOIR);

        refused(record("\"WORK/JOB_FAIR\""), "/ownTopics/0", "archived");
        Answer kept = seen(0).patch(address, "{\"minutes\": 10}");
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.text()).contains("WORK/JOB_FAIR");
        Answer more =
                seen(1).patch(
                                address,
                                "{\"ownTopics\": [\"WORK/JOB_FAIR\", \"SOCIAL_LIFE/CHOIR\"]}");
        assertThat(more.status()).as(more.text()).isEqualTo(200);
        assertThat(seen(2).patch(address, "{\"ownTopics\": []}").status()).isEqualTo(200);
        refused(
                seen(3).patch(address, "{\"ownTopics\": [\"WORK/JOB_FAIR\"]}"),
                "/ownTopics/0",
                "archived");
    }

    @Test
    void oldNewsChangeNothing() {
        told(region, 3, CHOIR);
        told(region, 2);

        assertThat(adviser.get(path("/topics")).json().path("items")).hasSize(2);
        told(region, 9);
        assertThat(adviser.get(path("/topics")).json().path("items")).isEmpty();
    }

    @Test
    void howOftenATopicWasSaidIsCountedWithoutWhatWasRetracted() {
        record("\"WORK/JOB_FAIR\"");
        record("\"WORK/JOB_FAIR\", \"SOCIAL_LIFE/CHOIR\"");
        String mistake = record("\"SOCIAL_LIFE/CHOIR\"").header("Location").orElseThrow();
        record("");
        seen(0).post(mistake + "/retraction", "{\"reason\": \"twice\"}");

        assertThat(adviser.get(path("/topics/uses")).json().path("items").toString())
                .contains("\"topic\":\"SOCIAL_LIFE/CHOIR\",\"consultations\":1,\"lastOn\":\"2")
                .contains("\"topic\":\"WORK/JOB_FAIR\",\"consultations\":2");
    }

    @Test
    void allWhoWorkInTheRegionReadTheNamesAndNobodyElseDoes() {
        for (String role : new String[] {"sponsor", "event-manager", "region-administrator"}) {
            assertThat(as(role).get(path("/topics")).text()).contains("Jobmesse", "Job fair");
        }
        assertThat(
                        Calls.to(port)
                                .as(Tokens.person(regions.a().value(), "adviser"))
                                .get(path("/topics"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void onlyAServiceTellsOfTopics() {
        String address = "/internal/regions/" + region + "/topics";

        assertThat(as("region-administrator").put(address, "{}").status()).isIn(401, 403);
        assertThat(Calls.to(port).put(address, "{}").status()).isEqualTo(401);
    }

    private void told(RegionKey where, int version, String... topics) {
        Answer told =
                Calls.to(port)
                        .as(Tokens.service("tenant"))
                        .put(
                                "/internal/regions/" + where + "/topics",
                                "{\"version\": %d, \"topics\": [%s]}"
                                        .formatted(version, String.join(",", topics)));
        assertThat(told.status()).as(told.text()).isEqualTo(204);
    }

    private static void refused(Answer answer, String pointer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("not-a-topic-here");
        assertThat(answer.json().path("errors")).hasSize(1);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
    }

    private Answer record(String ownTopics) {
        return adviser.post(path("/consultations"), CONSULTATION.formatted(ownTopics));
    }

    private Calls seen(int version) {
        return adviser.with("If-Match", "\"%d\"".formatted(version));
    }

    private Calls as(String role) {
        return Calls.to(port).as(Tokens.person(region.value(), role));
    }

    private String path(String rest) {
        return "/api/regions/" + region + rest;
    }
}
