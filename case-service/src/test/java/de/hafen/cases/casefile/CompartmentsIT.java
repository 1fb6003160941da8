package de.hafen.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who does not have a compartment is not told that there is a case in it, wherever one looks. */
@HafenTest
class CompartmentsIT {

    private static final String ACCOUNT = "0190a000-0000-7000-8000-0000000000";
    private static final String WHY = "{\"reason\": \"Termin heute\"}";

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls katrin;
    private Calls chief;
    private Calls officer;
    private String client;
    private String advice;
    private String permit;

    @BeforeEach
    void aClientWithACaseInEachOfTwoCompartments() {
        region = regions.fresh();
        katrin = person("a1", "Katrin Brandt", "adviser");
        officer = person("a2", "Murat Aydın", "immigration-officer");
        chief = person("a3", "Ute Kern", "region-administrator");
        client =
                katrin.post(
                                path("/clients"),
                                "{\"familyName\": \"Yıldız\", \"targetGroup\": \"NURSE\"}")
                        .json()
                        .path("id")
                        .asString();
        officer.post(path("/clients/" + client + "/openings"), WHY);
        advice = opened(katrin, "ADVICE", "Anerkennung").header("Location").orElseThrow();
        permit = opened(officer, "IMMIGRATION", "Aufenthalt").header("Location").orElseThrow();
    }

    @Test
    void theListItsCountAndItsFileHaveOwnCompartmentsOnly() {
        assertThat(titles(katrin.get(path("/cases")))).containsExactly("Anerkennung");
        assertThat(titles(officer.get(path("/cases?sort=OPENED")))).containsExactly("Aufenthalt");
        assertThat(titles(katrin.get(path("/cases?kind=IMMIGRATION")))).isEmpty();
        assertThat(katrin.get(path("/cases")).json().path("total").asInt()).isOne();
        assertThat(katrin.get(path("/cases/export")).text())
                .contains("Anerkennung")
                .doesNotContain("Aufenthalt");
        assertThat(chief.get(path("/cases?clientId=" + client)).text())
                .contains("Anerkennung")
                .doesNotContain("Aufenthalt");
    }

    @Test
    void aCaseInAnotherCompartmentIsAnsweredAsOneThatIsNotThere() {
        Answer absent = katrin.get(path("/cases/01a00000-0000-7000-8000-000000000009"));
        Answer hidden = katrin.get(permit);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.problem()).isEqualTo(absent.problem()).isEqualTo("no-such-case");
        assertThat(hidden.json().propertyNames()).isEqualTo(absent.json().propertyNames());
        assertThat(katrin.get(permit + "/timeline").status()).isEqualTo(404);
        assertThat(katrin.post(permit + "/notes", "{\"words\": \"?\"}").status()).isEqualTo(404);
        assertThat(
                        katrin.with("If-Match", "\"0\"")
                                .post(permit + "/steps", "{\"step\": \"WAIT\"}")
                                .status())
                .isEqualTo(404);
        assertThat(officer.get(advice).status()).isEqualTo(404);
    }

    @Test
    void whoSeesACaseIsExplainedAndIsWhatHappens() {
        Calls jonas = person("a4", "Jonas Weber", "adviser");
        String people =
                """
                {"people": [{"id": "%1$sa1", "roles": ["adviser"]},
                            {"id": "%1$sa2", "roles": ["immigration-officer"]},
                            {"id": "%1$sa4", "roles": ["adviser"]},
                            {"id": "%1$sa5", "roles": ["sponsor"]},
                            {"id": "%1$sa6", "roles": ["sponsor", "region-administrator"]}]}
                """
                        .formatted(ACCOUNT);
        chief.post(path("/clients/" + client + "/openings"), WHY);

        Answer seen = chief.post(advice + "/sights", people);

        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        assertThat(seen.json().path("items"))
                .extracting(it -> it.path("standing").asString())
                .containsExactly(
                        "SEES",
                        "DOES_NOT_SEE",
                        "SEES_WITH_REASON",
                        "DOES_NOT_SEE",
                        "SEES_WITH_REASON");
        assertThat(seen.json().at("/items/1/missing"))
                .extracting(it -> it.path("right").asString() + it.path("roles"))
                .containsExactly("compartment:advice[\"adviser\",\"region-administrator\"]");
        assertThat(seen.json().at("/items/3/missing")).hasSize(2);
        assertThat(katrin.get(advice).status()).isEqualTo(200);
        assertThat(officer.get(advice).status()).isEqualTo(404);
        assertThat(jonas.get(advice).problem()).isEqualTo("reason-needed");
        assertThat(person("a5", "Eine Trägerin", "sponsor").get(advice).status()).isEqualTo(403);
        // who may not see it is not told that it is there
        assertThat(chief.post(permit + "/sights", people).problem()).isEqualTo("no-such-case");
        assertThat(katrin.post(advice + "/sights", people).status()).isEqualTo(403);
        assertThat(chief.post(advice + "/sights", "{\"people\": []}").status()).isEqualTo(400);
    }

    @Test
    void theClientsFileShowsOwnCompartmentsOnly() {
        assertThat(katrin.get(path("/clients/" + client + "/file")).json().path("cases"))
                .hasSize(1)
                .first()
                .extracting(it -> it.path("title").asString())
                .isEqualTo("Anerkennung");
        Answer file = officer.get(path("/clients/" + client + "/file"));
        assertThat(file.json().path("cases")).hasSize(1);
        assertThat(file.text()).contains("Aufenthalt").doesNotContain("Anerkennung");
        assertThat(file.json().hasNonNull("consultations")).isFalse();
    }

    @Test
    void whoLookedAtTheFileTellsOfOwnCompartmentsOnly() {
        chief.post(path("/clients/" + client + "/openings"), WHY);
        katrin.get(advice);
        officer.get(permit);

        String seen = chief.get(path("/clients/" + client + "/accesses")).text();

        assertThat(seen).contains("\"case\"");
        assertThat(chief.get(path("/clients/" + client + "/accesses")).json().path("items"))
                .filteredOn(it -> it.path("about").asString().equals("case"))
                .allMatch(it -> it.path("by").asString().equals("Katrin Brandt"));
    }

    @Test
    void separatingTwoCountsOwnCompartmentsOnly() {
        String other =
                katrin.post(
                                path("/clients"),
                                "{\"familyName\": \"Yildiz\", \"targetGroup\": \"NURSE\"}")
                        .json()
                        .path("id")
                        .asString();
        Answer merged =
                katrin.with("If-Match", "\"0\"")
                        .post(
                                path("/clients/" + other + "/merges"),
                                "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(client));
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);

        Answer merges = katrin.get(path("/clients/" + other + "/merges"));

        assertThat(merges.json().at("/items/0/shares"))
                .as(merges.text())
                .filteredOn(it -> it.path("what").asString().equals("case"))
                .extracting(it -> it.path("back").asInt())
                .containsExactly(1);
        assertThat(officer.get(permit).json().at("/file/client/id").asString()).isEqualTo(other);
    }

    @Test
    void nobodyOpensACaseInACompartmentThatIsNotTheirs() {
        Answer refused = opened(katrin, "NATURALISATION", "Einbürgerung");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("roles").get(0).asString())
                .isEqualTo("naturalisation-officer");
        assertThat(person("a4", "Eva Eins", "event-manager").get(path("/cases")).problem())
                .isEqualTo("not-allowed");
    }

    @Test
    void whoDoesNotLookAfterTheClientSaysWhy() {
        Calls jonas = person("a5", "Jonas Weber", "adviser");

        assertThat(jonas.get(advice).problem()).isEqualTo("reason-needed");
        assertThat(jonas.post(advice + "/notes", "{\"words\": \"?\"}").problem())
                .isEqualTo("reason-needed");
        assertThat(opened(jonas, "ADVICE", "Noch einer").problem()).isEqualTo("reason-needed");
        jonas.post(path("/clients/" + client + "/openings"), WHY);
        assertThat(jonas.get(advice).status()).isEqualTo(200);
    }

    private Answer opened(Calls by, String kind, String title) {
        return by.post(
                path("/cases"),
                "{\"kind\": \"%s\", \"clientId\": \"%s\", \"title\": \"%s\"}"
                        .formatted(kind, client, title));
    }

    private static List<String> titles(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json()
                .path("items")
                .valueStream()
                .map(it -> it.path("title").asString())
                .toList();
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }

    @Test
    void filesAreExplainedByTheDecisionThatOpensThem() {
        String file = path("/clients/" + client);
        String talk =
                katrin.post(
                                path("/consultations"),
                                """
                                {"clientId": "%s", "minutes": 30, "channel": "PHONE",
                                 "topics": ["WORK"], "language": "de", "outcome": "NEXT_STEP"}
                                """
                                        .formatted(client))
                        .header("Location")
                        .orElseThrow();
        String firm =
                katrin.post(path("/employers"), "{\"name\": \"Klinik\", \"kind\": \"COMPANY\"}")
                        .header("Location")
                        .orElseThrow();
        String people =
                """
                {"people": [{"id": "%1$sa1", "roles": ["adviser"]},
                            {"id": "%1$sa2", "roles": ["immigration-officer"]},
                            {"id": "%1$sa4", "roles": ["adviser"]},
                            {"id": "%1$sa5", "roles": ["sponsor"]}]}
                """
                        .formatted(ACCOUNT);
        // who asks opens the file, and it is not hers
        assertThat(chief.post(file + "/sights", people).problem()).isEqualTo("reason-needed");
        assertThat(chief.post(talk + "/sights", people).problem()).isEqualTo("reason-needed");
        chief.post(file + "/openings", WHY);

        Answer whole = chief.post(file + "/sights", people);
        // the officer looks after a case of this client
        assertThat(standings(whole))
                .containsExactly("SEES", "SEES", "SEES_WITH_REASON", "DOES_NOT_SEE");
        assertThat(whole.json().at("/items/1/withheld"))
                .extracting(it -> it.path("right").asString())
                .contains("consultations:read", "consents:read", "compartment:advice")
                .doesNotContain("compartment:immigration");
        assertThat(whole.json().at("/items/3/missing"))
                .extracting(it -> it.path("right").asString())
                .containsExactly("clients:read");
        assertThat(standings(chief.post(talk + "/sights", people)))
                .containsExactly("SEES", "DOES_NOT_SEE", "SEES_WITH_REASON", "DOES_NOT_SEE");
        assertThat(standings(chief.post(firm + "/sights", people)))
                .containsExactly("SEES", "SEES", "SEES", "DOES_NOT_SEE");
        // whoever may not read consultations is not told of one
        assertThat(officer.post(talk + "/sights", people).status()).isEqualTo(403);
        assertThat(katrin.post(file + "/sights", people).status()).isEqualTo(403);
    }

    private static List<String> standings(Answer seen) {
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        return seen.json()
                .path("items")
                .valueStream()
                .map(it -> it.path("standing").asString())
                .toList();
    }

    private Calls person(String id, String name, String role) {
        return Calls.to(port)
                .as(
                        Tokens.signed(claims ->
                                claims.subject(ACCOUNT + id)
                                        .claim("name", name)
                                        .claim("kind", "person")
                                        .claim("region", region.value())
                                        .claim("roles", List.of(role))));
    }
}
