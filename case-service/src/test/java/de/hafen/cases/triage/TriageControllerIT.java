package de.hafen.cases.triage;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The region's rules, and what they do with enquiries. */
@HafenTest
class TriageControllerIT {

    private static final String AMIRA = "{\"id\": \"amira\", \"name\": \"Amira Haddad\"}";
    private static final String ARABIC =
            """
            {"name": "Arabisch", "topics": [], "languages": ["ar"], "targetGroups": [],
             "colleagueId": "amira"}\
            """;
    private static final String DESK =
            """
            {"name": "Arbeit", "topics": ["WORK"], "languages": [], "targetGroups": [],
             "office": "Fachkräfte"}\
            """;

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls administrator;
    private Calls adviser;

    @BeforeEach
    void amiraWorksHere() {
        region = regions.fresh();
        administrator = as("region-administrator");
        adviser = as("adviser");
        told(1, AMIRA);
    }

    @Test
    void anEnquiryIsGivenToWhomTheFirstFittingRuleNames() {
        assertThat(set(0, ARABIC, DESK).status()).isEqualTo(200);

        Answer arabic = ask("ar");
        Answer english = ask("en");

        assertThat(arabic.json().at("/assignee/name").asString()).isEqualTo("Amira Haddad");
        assertThat(arabic.json().path("triageRule").asString()).isEqualTo("Arabisch");
        assertThat(arabic.json().path("state").asString()).isEqualTo("NEW");
        assertThat(english.json().path("office").asString()).isEqualTo("Fachkräfte");
        assertThat(english.json().path("assignee").isNull()).isTrue();
        assertThat(total("?assignee=amira")).isEqualTo(1);
        assertThat(total("?office=Fachkr%C3%A4fte")).isEqualTo(1);
        assertThat(total("?untaken=true")).isEqualTo(1);
        assertThat(adviser.get(path("/enquiries/counts")).json().path("unassigned").asInt())
                .isEqualTo(1);
    }

    @Test
    void whoHasLeftIsPassedOverAndShownAsSuch() {
        set(0, ARABIC);
        told(2);

        Answer rules = adviser.get(path("/triage"));
        Answer asked = ask("ar");
        Answer kept = set(1, DESK, ARABIC);

        assertThat(rules.json().at("/items/0/passedOver").asBoolean()).isTrue();
        assertThat(asked.json().path("assignee").isNull()).isTrue();
        assertThat(asked.json().path("triageRule").isNull()).isTrue();
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        Answer trial = adviser.get(path("/triage/trial?topic=BANK&language=ar"));
        assertThat(trial.json().at("/passedOver/0").asString()).isEqualTo("Arabisch");
        assertThat(trial.json().path("colleague").isNull()).isTrue();
    }

    @Test
    void anEnquiryIsGivenToAnOfficeOfTheRulesOrToWhoWorksHereAndPutBack() {
        set(0, ARABIC, DESK);
        Answer asked = ask("ar");
        String it = path("/enquiries/" + asked.json().path("id").asString());

        Answer given = assigned(it, "{\"office\": \" %s \"}".formatted("Fachkräfte"));
        assertThat(given.json().path("office").asString()).isEqualTo("Fachkräfte");
        assertThat(given.json().path("assignee").isNull()).isTrue();
        assertThat(given.json().path("state").asString()).isEqualTo("NEW");
        assertThat(assigned(it, "{\"office\": \"Ümpfang\"}").json().at("/errors/0/pointer"))
                .hasToString("\"/office\"");
        assertThat(
                        assigned(it, "{\"to\": {\"id\": \"x\", \"name\": \"X\"}}")
                                .json()
                                .at("/errors/0/pointer"))
                .hasToString("\"/to/id\"");
        assertThat(assigned(it, "{\"to\": " + AMIRA + ", \"office\": \"Fachkräfte\"}").problem())
                .isEqualTo("not-an-assignment");
        Answer back = assigned(it, "{}");
        assertThat(back.json().path("office").isNull()).isTrue();
        assertThat(back.json().path("state").asString()).isEqualTo("NEW");
        assertThat(assigned(it, "{\"to\": " + AMIRA + "}").json().path("state").asString())
                .isEqualTo("IN_WORK");
    }

    private Answer assigned(String enquiry, String body) {
        int version = adviser.get(enquiry).json().path("version").asInt();
        return adviser.with("If-Match", "\"%d\"".formatted(version))
                .post(enquiry + "/assignment", body);
    }

    @Test
    void whatSomebodyHadWhoLeftIsGivenAnew() {
        set(
                0,
                ARABIC,
                DESK.replace("\"WORK\"", "")
                        .replace("[], \"targetGroups\"", "[\"fr\"], \"targetGroups\""));
        String given = ask("ar").json().path("id").asString();
        Answer begun = ask("ar");
        String id = begun.json().path("id").asString();
        assertThat(
                        adviser.with(
                                        "If-Match",
                                        "\"%d\"".formatted(begun.json().path("version").asInt()))
                                .post(
                                        path("/enquiries/" + id + "/assignment"),
                                        "{\"to\": " + AMIRA + "}")
                                .status())
                .isEqualTo(200);
        assertThat(total("?untaken=true")).isZero();

        told(2, "{\"id\": \"ben\", \"name\": \"Ben Wolf\"}");

        assertThat(adviser.get(path("/enquiries/colleagues")).json().at("/items/0/name").asString())
                .isEqualTo("Ben Wolf");
        assertThat(total("?assignee=amira")).isZero();
        assertThat(total("?untaken=true")).isEqualTo(2);
        for (String one : List.of(given, id)) {
            Answer now = adviser.get(path("/enquiries/" + one));
            assertThat(now.json().path("state").asString()).isEqualTo("NEW");
            assertThat(now.json().path("triageRule").isNull()).isTrue();
        }
    }

    @Test
    void whatSomebodyHasWhoIsNotInTheListStaysTheirs() {
        Answer asked = ask("en");
        adviser.with("If-Match", "\"%d\"".formatted(asked.json().path("version").asInt()))
                .post(path("/enquiries/" + asked.json().path("id").asString() + "/take"), "");
        told(2);

        assertThat(total("?untaken=true")).isZero();
    }

    @Test
    void aRuleNamesSomebodyWhoAnswers() {
        for (String nobody :
                List.of(
                        ARABIC.replace("\"amira\"", "null"),
                        ARABIC.replace("\"amira\"", "\"stranger\""),
                        ARABIC.replace("\"amira\"", "\"amira\", \"office\": \"Empfang\""))) {
            Answer refused = set(0, DESK, nobody);

            assertThat(refused.problem()).as(refused.text()).isEqualTo("not-a-triage-rule");
            assertThat(refused.json().at("/errors/0/pointer").asString())
                    .isEqualTo("/rules/1/colleagueId");
        }
        assertThat(set(0, DESK.replace("Arbeit", " ")).status()).isEqualTo(400);
        assertThat(adviser.get(path("/triage")).json().path("items")).isEmpty();
    }

    @Test
    void whoeverChangesAListThatIsAnotherByNowIsTold() {
        assertThat(set(0, DESK).header("ETag")).hasValue("\"1\"");
        assertThat(set(0, ARABIC).status()).isEqualTo(412);
        assertThat(set(1, DESK).header("ETag")).hasValue("\"1\"");
        assertThat(administrator.put(path("/triage"), "{\"rules\": []}").status()).isEqualTo(428);
    }

    @Test
    void ofTwoWhoChangeAtOnceOneDoes() throws Exception {
        for (int version = 0; version < 5; version++) {
            int seen = version;
            List<Callable<Integer>> both =
                    List.of(
                            () -> set(seen, DESK.replace("Arbeit", "a" + seen)).status(),
                            () -> set(seen, DESK.replace("Arbeit", "b" + seen)).status());
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<Integer>> done = threads.invokeAll(both);
                assertThat(List.of(done.get(0).get(), done.get(1).get()))
                        .containsExactlyInAnyOrder(200, 412);
            }
        }
    }

    @Test
    void oldNewsOfColleaguesChangeNothing() {
        told(5, AMIRA);
        told(4);

        assertThat(adviser.get(path("/triage")).json().path("colleagues")).hasSize(1);
    }

    @Test
    void administratorsSetRulesAndAdvisersReadThem() {
        assertThat(adviser.with("If-Match", "\"0\"").put(path("/triage"), body(DESK)).problem())
                .isEqualTo("not-allowed");
        assertThat(as("sponsor").get(path("/triage")).problem()).isEqualTo("not-allowed");
        assertThat(
                        as("region-administrator")
                                .put("/internal/regions/" + region + "/colleagues", "{}")
                                .status())
                .isIn(401, 403);
    }

    private int total(String query) {
        return adviser.get(path("/enquiries" + query)).json().path("total").asInt();
    }

    private Answer ask(String language) {
        Answer asked =
                adviser.post(
                        path("/enquiries"),
                        """
                        {"source": "PHONE", "topics": ["WORK"], "language": "%s", "text": "?"}
                        """
                                .formatted(language));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        return asked;
    }

    private Answer set(int seen, String... rules) {
        return administrator
                .with("If-Match", "\"%d\"".formatted(seen))
                .put(path("/triage"), body(rules));
    }

    private static String body(String... rules) {
        return "{\"rules\": [%s]}".formatted(String.join(",", rules));
    }

    private void told(int version, String... colleagues) {
        Answer told =
                Calls.to(port)
                        .as(Tokens.service("tenant"))
                        .put(
                                "/internal/regions/" + region + "/colleagues",
                                "{\"version\": %d, \"colleagues\": [%s]}"
                                        .formatted(version, String.join(",", colleagues)));
        assertThat(told.status()).as(told.text()).isEqualTo(204);
    }

    private Calls as(String role) {
        return Calls.to(port).as(Tokens.person(region.value(), role));
    }

    private String path(String rest) {
        return "/api/regions/" + region + rest;
    }
}
