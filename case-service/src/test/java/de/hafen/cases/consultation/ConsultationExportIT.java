package de.hafen.cases.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.topic.RegionTopic;
import de.hafen.cases.topic.RegionTopics;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import de.hafen.vocabulary.OwnTopic;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HafenTest
class ConsultationExportIT {

    private static final String CONSULTATION =
            """
            {"minutes": 30, "channel": "%s", "topics": ["WORK"], "language": "de",
             "heldAt": "2026-01-15T09:%02d:00Z", "outcome": "NEXT_STEP", "note": "geheim",
             "newClient": {"familyName": "%s", "targetGroup": "NURSE"}}
            """;

    @Autowired private JdbcClient jdbc;
    @Autowired private TestRegions regions;
    @Autowired private RegionTopics topics;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;

    @BeforeEach
    void anAdviserIsSignedIn() {
        region = regions.fresh();
        adviser = as("adviser").with("Accept-Language", "de");
    }

    @Test
    void theFileHasTheRowsOfTheListInItsOrder() {
        record("PHONE", 1, "Müller");
        record("VIDEO", 2, "Шевченко 👩‍👩‍👧");
        record("PHONE", 3, "=HYPERLINK(1)");

        Answer all = adviser.get(path("/export"));
        Answer some = adviser.get(path("/export?format=csv&channel=PHONE&from=2026-01-15"));

        assertThat(all.header("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(all.header("Content-Disposition").orElseThrow()).contains("attachment", ".csv");
        assertThat(rows(all)).hasSize(4);
        assertThat(rows(all).get(0)).startsWith("\ufeffTag;Beginn;Person;");
        assertThat(rows(all).get(1))
                .startsWith("15.01.2026;10:03;'=HYPERLINK(1);;Person;Arbeit;Telefon;");
        assertThat(rows(all).get(2)).contains(";Шевченко 👩‍👩‍👧;");
        assertThat(all.text()).doesNotContain("geheim");
        assertThat(rows(some)).hasSize(3);
    }

    @Test
    void ownTopicsStandInTheFileByTheirNamesAlsoArchivedOnes() {
        told(1, false);
        String body = CONSULTATION.replace("[\"WORK\"]", "[\"WORK\"], \"ownTopics\": %s");
        Answer recorded =
                adviser.post(path(""), body.formatted("PHONE", "[\"WORK/JOB_FAIR\"]", 1, "Müller"));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        told(2, true);

        assertThat(rows(adviser.get(path("/export"))).get(1)).contains("Arbeit, Jobmesse;");
        assertThat(rows(adviser.get(path("/export?language=en"))).get(1))
                .contains("Work, Job fair;");
    }

    private void told(int version, boolean archived) {
        RegionTopic topic =
                new RegionTopic(OwnTopic.of("WORK/JOB_FAIR"), "Jobmesse", "Job fair", archived);
        TestRegions.in(region, Role.ADVISER).run(() -> topics.take(version, List.of(topic)));
    }

    @Test
    void aLongListGoesOutWholeAndEachRowStandsInTheTrail() throws Exception {
        for (int i = 0; i < 205; i++) {
            record("PHONE", i % 3, "Nr" + i);
        }

        List<String> rows = rows(adviser.get(path("/export")));

        assertThat(rows).hasSize(206).doesNotHaveDuplicates();
        assertThat(exported()).isEqualTo(205);
    }

    @Test
    void aWorkbookIsAWorkbook() {
        record("PHONE", 1, "Müller");

        Answer book = adviser.get(path("/export?format=xlsx"));

        assertThat(book.status()).isEqualTo(200);
        assertThat(book.text()).startsWith("PK");
    }

    @Test
    void nothingIsATableToo() throws Exception {
        assertThat(rows(as("adviser").get(path("/export"))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("\ufeffDay;Start;Client;");
        assertThat(rows(as("adviser").get(path("/export?language=de"))).getFirst())
                .startsWith("\ufeffTag;");
        assertThat(exported()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"format=pdf", "channel=FAX", "from=yesterday", "clientId=1", "language=x"})
    void aQuestionThatMakesNoSenseIsRefused(String query) {
        assertThat(adviser.get(path("/export?" + query)).status()).isEqualTo(400);
    }

    @Test
    void whoMayNotReadMayNotExport() {
        assertThat(as("event-manager").get(path("/export")).problem()).isEqualTo("not-allowed");
        assertThat(
                        Calls.to(port)
                                .as(Tokens.person(regions.a().value(), "adviser"))
                                .get(path("/export"))
                                .status())
                .isEqualTo(403);
        assertThat(Calls.to(port).get(path("/export")).status()).isEqualTo(401);
    }

    private void record(String channel, int minute, String name) {
        Answer recorded = adviser.post(path(""), CONSULTATION.formatted(channel, minute, name));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
    }

    private int exported() throws Exception {
        return TestRegions.in(region, Role.ADVISER)
                .call(() ->
                        jdbc.sql(
                                        "select coalesce(sum(cardinality(records)), 0)"
                                                + " from audit_entry where act = 'EXPORTED'"
                                                + " and kind = 'consultation'")
                                .query(Integer.class)
                                .single());
    }

    private static List<String> rows(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text().lines().toList();
    }

    private Calls as(String role) {
        return Calls.to(port).as(Tokens.person(region.value(), role));
    }

    private String path(String rest) {
        return "/api/regions/" + region + "/consultations" + rest;
    }
}
