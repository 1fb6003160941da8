package de.hafen.cases.consent;

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
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@HafenTest
class ConsentControllerIT {

    private static final String SAID_TODAY =
            "{\"purpose\": \"REFERRAL\", \"text\": 1, \"language\": \"uk\", \"manner\": \"SIGNED\"}";
    private static final String NO = "{\"purpose\": \"REFERRAL\", \"manner\": \"SPOKEN\"}";

    @Autowired private JdbcClient jdbc;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;
    private Calls administrator;
    private String client;

    @BeforeEach
    void aRegionAndAClient() {
        clock.goTo(Instant.parse("2026-03-10T11:00:00Z"));
        region = regions.fresh();
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
        administrator = Calls.to(port).as(Tokens.person(region.value(), "region-administrator"));
        client = add("Шевченко");
    }

    @Test
    void aClientSaysYesAndNoAndBothStayToBeSeen() {
        publish("Wir geben Ihren Namen an Partner weiter.");

        Answer yes = adviser.post(consents(), SAID_TODAY);
        clock.advance(Duration.ofMinutes(1));
        Answer no = adviser.post(consents() + "/withdrawals", NO);

        assertThat(yes.status()).as(yes.text()).isEqualTo(201);
        assertThat(referral(yes).path("standing").asString()).isEqualTo("GIVEN");
        assertThat(referral(yes).path("allowed").asBoolean()).isTrue();
        assertThat(referral(no).path("standing").asString()).isEqualTo("WITHDRAWN");
        JsonNode now = referral(adviser.get(consents()));
        assertThat(now.path("allowed").asBoolean()).isFalse();
        assertThat(now.path("offered").asInt()).isEqualTo(1);
        assertThat(now.at("/history/0/manner").asString()).isEqualTo("SPOKEN");
        assertThat(now.at("/history/1/text").asInt()).isEqualTo(1);
        assertThat(now.at("/history/1/language").asString()).isEqualTo("uk");
        assertThat(acts())
                .containsExactly(
                        "ADDED client []",
                        "ADDED consent-text []",
                        "CHANGED client [\"consents\"]",
                        "CHANGED client [\"consents\"]",
                        "OPENED client-consents []");
    }

    @Test
    void whoeverAgreedToAnEarlierTextAgreedToThatOne() {
        publish("Erster Text");
        adviser.post(consents(), SAID_TODAY);

        Answer second = publish("Zweiter Text");

        assertThat(second.json().path("number").asInt()).isEqualTo(2);
        JsonNode now = referral(adviser.get(consents()));
        assertThat(now.path("offered").asInt()).isEqualTo(2);
        assertThat(now.at("/history/0/text").asInt()).isEqualTo(1);
        JsonNode texts = adviser.get(path("/consents/texts")).json().path("items");
        assertThat(texts).hasSize(2);
        assertThat(texts.at("/1/words/0/text").asString()).isEqualTo("Erster Text");
    }

    @Test
    void nobodyAgreesToWhatWasNotPublishedOrTomorrow() {
        refused("/text", SAID_TODAY);
        publish("Text");

        refused("/language", SAID_TODAY.replace("\"uk\"", "\"tr\""));
        refused("/text", SAID_TODAY.replace(": 1", ": 2"));
        refused("/on", SAID_TODAY.replace("}", ", \"on\": \"2026-03-11\"}"));
        assertThat(adviser.post(consents(), SAID_TODAY.replace("SIGNED", "SHOUTED")).status())
                .isEqualTo(400);
        assertThat(adviser.post(consents(), "{\"purpose\": \"REFERRAL\"}").status()).isEqualTo(400);
        assertThat(adviser.get(consents()).json().at("/items/3/history")).isEmpty();
    }

    @Test
    void textsArePublishedByAdministratorsOnceInEachLanguage() {
        String twice =
                """
                {"purpose": "STUDY", "words": [{"language": "de", "text": "a"},
                                               {"language": "de", "text": "b"}]}
                """;

        assertThat(adviser.post(path("/consents/texts"), twice).status()).isEqualTo(403);
        assertThat(administrator.post(path("/consents/texts"), twice).status()).isEqualTo(400);
        assertThat(
                        Calls.to(port)
                                .as(Tokens.person(region.value(), "immigration-officer"))
                                .get(consents())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void somebodyElsesFileIsOpenedWithAReason() {
        Answer refused = administratorElsewhere().get(consents());

        assertThat(refused.problem()).isEqualTo("reason-needed");
        assertThat(administratorElsewhere().post(consents() + "/withdrawals", NO).problem())
                .isEqualTo("reason-needed");
    }

    /** Of two who publish at the same moment, none overwrites the other. */
    @Test
    void twoWhoPublishAtOnceHaveTwoTextsOrOneIsTold() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Integer> answers;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> both =
                    List.of("Der eine Text", "Der andere Text").stream()
                            .map(text ->
                                    two.submit(() -> {
                                        together.await();
                                        return publish(text).status();
                                    }))
                            .toList();
            answers = List.of(both.getFirst().get(), both.getLast().get());
        }

        assertThat(answers).contains(201).isSubsetOf(201, 409);
        long published = answers.stream().filter(it -> it == 201).count();
        assertThat(adviser.get(path("/consents/texts")).json().path("items"))
                .hasSize((int) published);
    }

    private Calls administratorElsewhere() {
        return Calls.to(port)
                .as(
                        Tokens.signed(claims ->
                                claims.subject("0190a000-0000-7000-8000-00000000cccc")
                                        .claim("name", "Jonas Weber")
                                        .claim("kind", "person")
                                        .claim("region", region.value())
                                        .claim("roles", List.of("region-administrator"))));
    }

    private void refused(String pointer, String body) {
        Answer answer = adviser.post(consents(), body);
        assertThat(answer.problem()).as(answer.text()).isEqualTo("consent-not-possible");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    private Answer publish(String text) {
        return administrator.post(
                path("/consents/texts"),
                """
                {"purpose": "REFERRAL", "fields": ["NAME"],
                 "words": [{"language": "de", "text": "%s"},
                           {"language": "uk", "text": "Текст"}]}
                """
                        .formatted(text));
    }

    private String add(String name) {
        return adviser.post(
                        path("/clients"),
                        "{\"familyName\": \"%s\", \"targetGroup\": \"NURSE\"}".formatted(name))
                .json()
                .path("id")
                .asString();
    }

    private static JsonNode referral(Answer answer) {
        return answer.json().at("/items/3");
    }

    private List<String> acts() {
        return TestRegions.in(region, Role.ADVISER)
                .call(() ->
                        jdbc.sql(
                                        "select act || ' ' || kind || ' ' || to_json(fields)::text"
                                                + " from audit_entry order by at, id")
                                .query(String.class)
                                .list());
    }

    private String consents() {
        return path("/clients/" + client + "/consents");
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }
}
