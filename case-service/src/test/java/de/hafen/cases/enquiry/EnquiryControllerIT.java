package de.hafen.cases.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class EnquiryControllerIT {

    private static final String LEAST =
            """
            {"source": "PHONE", "topics": ["WORK"], "language": "de", "text": "Darf ich arbeiten?"}
            """;

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;

    @BeforeEach
    void anAdviserIsSignedIn() {
        region = regions.fresh();
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void somebodyAsksIsAttachedAdvisedAndClosed() {
        Answer added = adviser.post(path(""), LEAST);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        String it = "/" + added.json().path("id").asString();
        assertThat(added.header("Location")).hasValue(path(it));

        Answer now = step(added, it + "/take", "");
        assertThat(now.json().path("state").asString()).isEqualTo("IN_WORK");
        now =
                step(
                        now,
                        it + "/client",
                        "{\"newClient\": {\"familyName\": \"Kanarie\", \"targetGroup\": \"NURSE\"}}");
        String client = now.json().path("client").path("id").asString();
        assertThat(adviser.get("/api/regions/" + region + "/clients/" + client).status())
                .isEqualTo(200);
        now = step(now, it + "/client", "{\"clientId\": null}");
        now = step(now, it + "/client", "{\"clientId\": \"%s\"}".formatted(client));
        now = step(now, it + "/answer", "");
        String consultation = consultation(client);
        now =
                step(
                        now,
                        it + "/closing",
                        "{\"outcome\": \"CONSULTED\", \"consultationId\": \"%s\"}"
                                .formatted(consultation));
        assertThat(now.json().path("state").asString()).isEqualTo("CLOSED");
        assertThat(adviser.get(path(it)).json()).isEqualTo(now.json());
        now = step(now, it + "/reopening", "");
        assertThat(now.json().path("consultationId").isNull()).isTrue();
    }

    @Test
    void aColleagueIsGivenItAndIsOfferedAfterwards() {
        Answer added = adviser.post(path(""), LEAST);
        String it = "/" + added.json().path("id").asString();

        Answer given =
                step(added, it + "/assignment", "{\"to\": {\"id\": \"j\", \"name\": \"Jonas\"}}");

        assertThat(given.json().path("assignee").path("name").asString()).isEqualTo("Jonas");
        assertThat(adviser.get(path("/colleagues")).text()).contains("Jonas");
        assertThat(adviser.get(path("?assignee=j")).json().path("total").asInt()).isEqualTo(1);
        assertThat(adviser.get(path("?open=true&topic=WORK&language=de&source=PHONE")).text())
                .contains("Darf ich arbeiten");
        assertThat(adviser.get(path("?topic=BANK")).json().path("total").asInt()).isZero();
        assertThat(adviser.get(path("/counts")).json().path("inWork").asInt()).isEqualTo(1);
    }

    @Test
    void whatWasWrittenDownIsPutRight() {
        Answer added = adviser.post(path(""), LEAST);
        String it = "/" + added.json().path("id").asString();

        Answer put =
                adviser.with("If-Match", added.header("ETag").orElseThrow())
                        .patch(path(it), "{\"topics\": [\"BANK\"], \"text\": \"Konto?\"}");

        assertThat(put.json().path("topics").get(0).asString()).isEqualTo("BANK");
        assertThat(
                        adviser.with("If-Match", added.header("ETag").orElseThrow())
                                .patch(path(it), "{\"text\": \"nein\"}")
                                .status())
                .isEqualTo(412);
        assertThat(adviser.patch(path(it), "{\"text\": \"nein\"}").status()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"source\": \"PHONE\", \"topics\": [], \"language\": \"de\", \"text\": \"?\"}",
                "{\"source\": \"PHONE\", \"topics\": [\"WORK\"], \"language\": \"de\", \"text\": \" \"}",
                "{\"source\": \"PIGEON\", \"topics\": [\"WORK\"], \"language\": \"de\", \"text\": \"?\"}",
                "{\"source\": \"PHONE\", \"topics\": [\"WORK\"], \"language\": \"de\", \"text\": \"?\", \"x\": 1}"
            })
    void whatIsNoEnquiryIsRefused(String body) {
        assertThat(adviser.post(path(""), body).status()).isEqualTo(400);
        assertThat(adviser.get(path("")).json().path("total").asInt()).isZero();
    }

    @Test
    void whatIsMissingIsPointedAt() {
        Answer client =
                adviser.post(
                        path(""),
                        LEAST.replace("{", "{\"clientId\": \"%s\", ".formatted(UUID.randomUUID())));
        assertThat(client.problem()).as(client.text()).isEqualTo("client-unknown");
        Answer consent =
                adviser.post(path(""), LEAST.replace("{", "{\"email\": \"a@example.org\", "));
        assertThat(consent.problem()).isEqualTo("consent-needed");
        Answer added = adviser.post(path(""), LEAST);
        String it = "/" + added.json().path("id").asString();
        assertThat(
                        adviser.with("If-Match", "\"0\"")
                                .post(
                                        path(it + "/closing"),
                                        "{\"outcome\": \"CONSULTED\", \"consultationId\": \"%s\"}"
                                                .formatted(UUID.randomUUID()))
                                .problem())
                .isEqualTo("consultation-unknown");
        assertThat(adviser.get(path("?reference=KH4")).status()).isEqualTo(400);
        assertThat(adviser.get(path("/" + UUID.randomUUID())).problem())
                .isEqualTo("no-such-enquiry");
    }

    @Test
    void enquiriesAreTheAdvisersBusiness() {
        Calls events = Calls.to(port).as(Tokens.person(region.value(), "event-manager"));

        assertThat(events.get(path("")).problem()).isEqualTo("not-allowed");
        assertThat(events.post(path(""), LEAST).problem()).isEqualTo("not-allowed");
    }

    private Answer step(Answer before, String step, String body) {
        Answer answer =
                adviser.with("If-Match", before.header("ETag").orElseThrow())
                        .post(path(step), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private String consultation(String client) {
        Answer recorded =
                adviser.post(
                        "/api/regions/" + region + "/consultations",
                        """
                        {"clientId": "%s", "minutes": 30, "channel": "PHONE",
                         "topics": ["WORK"], "language": "de", "outcome": "NEXT_STEP"}
                        """
                                .formatted(client));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        return recorded.json().path("id").asString();
    }

    private String path(String rest) {
        return "/api/regions/" + region + "/enquiries" + rest;
    }
}
