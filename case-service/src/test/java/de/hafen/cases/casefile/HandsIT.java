package de.hafen.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.triage.Colleague;
import de.hafen.cases.triage.TriageRules;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks after a case: it changes hands with a yes, and a deputy is told what is due. */
@HafenTest
class HandsIT {

    private static final String KATRIN = "0190a000-0000-7000-8000-0000000000a1";
    private static final String JONAS = "0190a000-0000-7000-8000-0000000000a2";

    @Autowired private JdbcClient jdbc;
    @Autowired private TriageRules colleagues;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls katrin;
    private Calls jonas;
    private Calls chief;
    private String it;

    @BeforeEach
    void katrinLooksAfterACase() {
        clock.goTo(Instant.parse("2026-03-10T11:00:00Z"));
        region = regions.fresh();
        katrin = person(KATRIN, "Katrin Brandt", "adviser");
        jonas = person(JONAS, "Jonas Weber", "adviser");
        chief = person("0190a000-0000-7000-8000-0000000000a3", "Ute Kern", "region-administrator");
        String client =
                katrin.post(
                                path("/clients"),
                                "{\"familyName\": \"Yıldız\", \"targetGroup\": \"NURSE\"}")
                        .json()
                        .path("id")
                        .asString();
        it =
                katrin.post(
                                path("/cases"),
                                "{\"kind\": \"ADVICE\", \"clientId\": \"%s\", \"title\": \"Fall\"}"
                                        .formatted(client))
                        .header("Location")
                        .orElseThrow();
        katrin.post(it + "/tasks", "{\"title\": \"Anrufen\", \"dueOn\": \"2026-03-10\"}");
    }

    @Test
    void aCaseStaysWhereItIsUntilTheColleagueSaysYes() {
        assertThat(jonas.get(it).problem()).isEqualTo("reason-needed");
        assertThat(ask(JONAS, "Jonas Weber").json().at("/responsible/name").asString())
                .isEqualTo("Katrin Brandt");
        assertThat(jonas.get(path("/cases?asked=" + JONAS)).json().path("items")).hasSize(1);
        assertThat(jonas.get(it).status()).as("who is asked may look").isEqualTo(200);

        Answer taken = jonas.post(it + "/transfer/acceptance", "");

        assertThat(taken.json().at("/responsible/name").asString()).isEqualTo("Jonas Weber");
        assertThat(taken.json().hasNonNull("asked")).isFalse();
        assertThat(due(jonas)).isOne();
        assertThat(due(katrin)).isZero();
        assertThat(jonas.post(it + "/transfer/acceptance", "").problem())
                .isEqualTo("not-asked-for-this");
    }

    @Test
    void onlyWhoIsAskedCanSayYesAndEitherCanLeaveIt() {
        ask(JONAS, "Jonas Weber");

        assertThat(katrin.post(it + "/transfer/acceptance", "").problem())
                .isEqualTo("not-asked-for-this");
        Answer declined = jonas.post(it + "/transfer/refusal", "");
        assertThat(declined.json().at("/responsible/id").asString()).isEqualTo(KATRIN);
        assertThat(katrin.post(it + "/transfer/refusal", "").problem())
                .isEqualTo("not-asked-for-this");
        assertThat(jonas.get(it).problem()).isEqualTo("reason-needed");
        assertThat(katrin.get(it + "/timeline").json().at("/items/0/what").asString())
                .isEqualTo("DECLINED");
    }

    @Test
    void aDeputyIsToldWhatIsDueAsLongAsTheOtherIsAbsent() {
        assertThat(due(jonas)).isZero();

        Answer added = cover(katrin, "", "2026-03-10", "2026-03-11");

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(due(jonas)).isOne();
        assertThat(due(katrin)).isOne();
        assertThat(jonas.get(it).status()).as("and opens the case unasked").isEqualTo(200);
        clock.advance(Duration.ofDays(1));
        assertThat(due(jonas)).isOne();
        clock.advance(Duration.ofDays(1));
        assertThat(due(jonas)).isZero();
        assertThat(jonas.get(it).problem()).isEqualTo("reason-needed");
        assertThat(jonas.get(path("/cases/covers")).json().path("items")).isEmpty();
    }

    @Test
    void oneSaysItForOneselfAndAnAdministratorForAnybody() {
        String katrins = "\"absent\": {\"id\": \"%s\", \"name\": \"Katrin\"},".formatted(KATRIN);

        assertThat(cover(jonas, katrins, "2026-03-10", "2026-03-11").problem())
                .isEqualTo("not-allowed");
        Answer added = cover(chief, katrins, "2026-03-10", "2026-03-11");
        assertThat(added.status()).isEqualTo(201);
        String one = path("/cases/covers/" + added.json().path("id").asString());
        assertThat(jonas.withNewKey().delete(one).problem()).isEqualTo("not-allowed");
        assertThat(katrin.withNewKey().delete(one).status()).isEqualTo(204);
        assertThat(katrin.withNewKey().delete(one).problem()).isEqualTo("no-such-cover");
    }

    @Test
    void onlyWhoWorksHereAndWouldSeeItIsAsked() {
        TestRegions.in(region, Role.REGION_ADMINISTRATOR)
                .run(() -> colleagues.hear(1, List.of(new Colleague(JONAS, "Jonas Weber"))));

        Answer gone =
                katrin.post(it + "/transfer", "{\"to\": {\"id\": \"gone\", \"name\": \"X\"}}");

        assertThat(gone.problem()).isEqualTo("nobody-to-ask");
        assertThat(gone.json().at("/errors/0/pointer").asString()).isEqualTo("/to/id");
        ask(JONAS, "Jonas Weber");
    }

    @Test
    void whoIsBackIsCoveredNoMoreAndThatSomebodyStoodInStaysKnown() {
        String cover = cover(katrin, "", "2026-03-10", "2026-03-20").json().path("id").asString();
        assertThat(jonas.get(it).status()).isEqualTo(200);

        katrin.withNewKey().delete(path("/cases/covers/" + cover));

        assertThat(jonas.get(it).problem()).isEqualTo("reason-needed");
        assertThat(due(jonas)).isZero();
        assertThat(jonas.get(path("/cases/covers")).json().path("items")).isEmpty();
        assertThat(
                        TestRegions.in(region, Role.ADVISER)
                                .call(() ->
                                        jdbc.sql(
                                                        """
                                                        select act || ' by ' || caller_name
                                                        from audit_entry where kind = 'cover'
                                                        order by at, id
                                                        """)
                                                .query(String.class)
                                                .list()))
                .containsExactly("ADDED by Katrin Brandt", "CHANGED by Katrin Brandt");
        assertThat(
                        TestRegions.in(region, Role.ADVISER)
                                .call(() ->
                                        jdbc.sql("select deputy_id from case_cover where id = ?")
                                                .param(UUID.fromString(cover))
                                                .query(String.class)
                                                .single()))
                .isEqualTo(JONAS);
    }

    @Test
    void nobodyStandsInForThemselvesOrBackwards() {
        String jonass = "\"absent\": {\"id\": \"%s\", \"name\": \"Jonas\"},".formatted(JONAS);

        assertThat(cover(chief, jonass, "2026-03-10", "2026-03-11").problem())
                .isEqualTo("cover-not-possible");
        assertThat(cover(katrin, "", "2026-03-11", "2026-03-10").problem())
                .isEqualTo("cover-not-possible");
    }

    private Answer ask(String id, String name) {
        Answer asked =
                katrin.post(
                        it + "/transfer",
                        "{\"to\": {\"id\": \"%s\", \"name\": \"%s\"}}".formatted(id, name));
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        return asked;
    }

    /** Jonas stands in. */
    private Answer cover(Calls by, String absent, String from, String until) {
        return by.post(
                path("/cases/covers"),
                """
                {%s "deputy": {"id": "%s", "name": "Jonas Weber"}, "from": "%s", "until": "%s"}
                """
                        .formatted(absent, JONAS, from, until));
    }

    private int due(Calls whose) {
        return whose.get(path("/cases/due-tasks")).json().path("items").size();
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }

    private Calls person(String id, String name, String role) {
        return Calls.to(port)
                .as(
                        Tokens.signed(claims ->
                                claims.subject(id)
                                        .claim("name", name)
                                        .claim("kind", "person")
                                        .claim("region", region.value())
                                        .claim("roles", List.of(role))));
    }
}
