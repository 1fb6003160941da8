package de.hafen.cases.referral;

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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What becomes of a referral: in the time lines, and when the client agrees to less. */
@HafenTest
class ReferralCourseIT {

    private static final String NO = "{\"purpose\": \"REFERRAL\", \"manner\": \"SPOKEN\"}";
    private static final int ROUNDS = 10;

    @Autowired private TestRegions regions;
    @Autowired private JdbcClient jdbc;
    @Autowired private TickingClock clock;
    @Autowired private PartnerLinks links;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls anybody;
    private Calls adviser;
    private String client;
    private String partner;

    @BeforeEach
    void aClientWhoAgreesAndAPartner() {
        clock.goTo(Instant.parse("2026-03-10T11:00:00Z"));
        region = regions.fresh();
        anybody = Calls.to(port);
        adviser = as("adviser");
        publish("\"NAME\", \"PHONE\", \"LANGUAGES\"");
        client = added();
        agree(client, 1);
        partner =
                id(
                        adviser.post(
                                path("/partners"),
                                """
                                {"name": "Sprachschule am Markt", "kind": "LANGUAGE_SCHOOL",
                                 "email": "kurse@example.org"}
                                """));
    }

    @Test
    void theFileAndTheCaseTellWhatBecameOfAReferralAndWhoDidIt() {
        String inCase = opened("ADVICE");
        String referral = send(inCase);
        clock.advance(Duration.ofMinutes(1));
        ok(say(link(referral), "{\"said\": \"ACCEPT\"}"));
        clock.advance(Duration.ofMinutes(1));
        ok(say(link(referral), "{\"said\": \"FINISH\", \"words\": \"Kurs ab Mai\"}"));
        clock.advance(Duration.ofMinutes(1));
        String other = send(null);
        step(other, "/withdrawal");

        assertThat(told("/cases/" + inCase))
                .containsExactly(
                        "DONE Sprachschule am Markt: Kurs ab Mai",
                        "ACCEPTED Sprachschule am Markt",
                        "SENT Katrin Brandt");
        assertThat(told("/clients/" + client))
                .hasSize(5)
                .startsWith("WITHDRAWN Katrin Brandt CENTRE", "SENT Katrin Brandt");
        JsonNode page = adviser.get(path("/clients/" + client + "/referral-steps?limit=2")).json();
        assertThat(page.path("next").isNull()).isFalse();
        assertThat(
                        adviser.get(
                                        path("/clients/" + client + "/referral-steps?cursor=")
                                                + page.path("next").asString())
                                .json()
                                .path("items"))
                .hasSize(3);
        assertThat(listed(referral)).isPositive();
        assertThat(
                        adviser.get(path("/referrals/" + referral))
                                .json()
                                .at("/inCase/title")
                                .asString())
                .isEqualTo("Anerkennung");
    }

    @Test
    void whoMaySeeNoReferralsIsToldOfNoneAndAHiddenCaseStaysHidden() {
        String inCase = opened("ADVICE");
        String referral = send(inCase);
        Calls officer = as("immigration-officer");

        for (String of : List.of("/clients/" + client, "/cases/" + inCase)) {
            assertThat(officer.get(path(of + "/referral-steps")).status()).as(of).isEqualTo(403);
        }

        in(() ->
                jdbc.sql("update case_file set kind = 'IMMIGRATION' where id = ?")
                        .param(UUID.fromString(inCase))
                        .update());
        assertThat(adviser.get(path("/cases/" + inCase + "/referral-steps")).status())
                .isEqualTo(404);
        assertThat(adviser.get(path("/referrals/" + referral)).json().path("inCase").isNull())
                .as("a compartment that the adviser does not have")
                .isTrue();
        assertThat(adviser.get(path("/referrals")).json().at("/items/0/inCase").isNull()).isTrue();
        assertThat(told("/clients/" + client)).hasSize(1);
    }

    @Test
    void aNarrowerYesNarrowsWhatPartnersReadAndAWiderOneBringsNothingBack() {
        String referral = send(null);
        String link = link(referral);
        assertThat(look(link).text()).contains("0211 1234567").contains("Шевченко");

        publish("\"NAME\", \"LANGUAGES\", \"EMAIL\"");
        assertThat(look(link).text()).as("a text that nobody agreed to").contains("0211");
        clock.advance(Duration.ofMinutes(1));
        agree(client, 2);

        assertThat(look(link).text()).contains("Шевченко").doesNotContain("0211");
        assertThat(look(link).text()).as("what was not sent").doesNotContain("olena@");
        assertThat(stored(referral)).contains("Шевченко").doesNotContain("0211");
        JsonNode desk = adviser.get(path("/referrals/" + referral)).json();
        assertThat(desk.at("/told/phone").isNull()).isTrue();
        assertThat(desk.path("narrowedAt").isNull()).isFalse();
        assertThat(desk.path("fields").toString()).as("what they were told").contains("PHONE");
        assertThat(desk.path("state").asString()).isEqualTo("SENT");
        int version = desk.path("version").asInt();

        clock.advance(Duration.ofMinutes(1));
        agree(client, 1);
        assertThat(look(link).text()).as("a wider one later").doesNotContain("0211");
        assertThat(adviser.get(path("/referrals/" + referral)).json().path("version").asInt())
                .as("nothing changed")
                .isEqualTo(version);
    }

    @Test
    void aYesWrittenDownLateIsNotTheLatest() {
        publish("\"NAME\"");
        String referral = send(null);

        created(
                adviser.withNewKey()
                        .post(
                                path("/clients/" + client + "/consents"),
                                """
                                {"purpose": "REFERRAL", "text": 2, "language": "de",
                                 "manner": "SIGNED", "on": "2026-03-01"}
                                """));

        assertThat(look(link(referral)).text()).contains("0211");
    }

    @Test
    void aLaterNoInAFileThatIsMergedEndsItAtTheDeskToo() {
        String referral = send(null);
        String kept = added();
        clock.advance(Duration.ofMinutes(1));
        created(adviser.withNewKey().post(path("/clients/" + kept + "/consents/withdrawals"), NO));

        Answer merged = merge(kept);

        JsonNode ended = adviser.get(path("/referrals/" + referral)).json();
        assertThat(ended.path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(ended.path("withdrawnBy").asString()).isEqualTo("CLIENT");
        assertThat(ended.path("told").isNull()).isTrue();
        assertThat(told("/clients/" + kept)).first().asString().startsWith("WITHDRAWN");
        separate(kept, merged);
        JsonNode again = adviser.get(path("/referrals/" + referral)).json();
        assertThat(again.path("clientId").asString()).isEqualTo(client);
        assertThat(again.path("state").asString())
                .as("what ended does not begin again")
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void aNarrowerYesInAFileThatIsMergedNarrowsToo() {
        String referral = send(null);
        String kept = added();
        publish("\"NAME\"");
        clock.advance(Duration.ofMinutes(1));
        agree(kept, 2);

        merge(kept);

        assertThat(look(link(referral)).text()).contains("Шевченко").doesNotContain("0211");
        assertThat(stored(referral)).doesNotContain("0211");
    }

    @Test
    void whoIsReferredWhileAgreeingToLessIsNeverShownWithMore() throws Exception {
        publish("\"NAME\", \"LANGUAGES\"");
        for (int round = 0; round < ROUNDS; round++) {
            clock.advance(Duration.ofMinutes(1));
            agree(client, 1);
            clock.advance(Duration.ofMinutes(1));
            List<Answer> both = atOnce(() -> sending(null), () -> agreeing(client, 2));

            assertThat(both.getLast().status()).isEqualTo(201);
            assertThat(both.getFirst().status()).isIn(201, 422);
            assertThat(
                            in(() ->
                                    jdbc.sql(
                                                    "select count(*) from referral where told ->> 'phone' <> ''")
                                            .query(Integer.class)
                                            .single()))
                    .isZero();
        }
    }

    private List<Answer> atOnce(Supplier<Answer> one, Supplier<Answer> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<Answer>> calls = new ArrayList<>();
        for (Supplier<Answer> it : List.of(one, other)) {
            calls.add(() -> {
                together.await();
                return it.get();
            });
        }
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Answer> it : threads.invokeAll(calls)) {
                answers.add(it.get());
            }
        }
        return answers;
    }

    /** State, who it was, and what was said, of each entry. */
    private List<String> told(String of) {
        List<String> all = new ArrayList<>();
        ok(adviser.get(path(of + "/referral-steps")))
                .json()
                .path("items")
                .forEach(it ->
                        all.add(
                                it.path("state").asString()
                                        + " "
                                        + it.path("by").asString()
                                        + (it.path("words").isNull()
                                                ? ""
                                                : ": " + it.path("words").asString())
                                        + (it.path("withdrawnBy").isNull()
                                                ? ""
                                                : " " + it.path("withdrawnBy").asString())));
        return all;
    }

    /** How often a list told of it. */
    private int listed(String referral) {
        return in(() ->
                jdbc.sql(
                                """
                                select count(*) from audit_entry
                                where act = 'LISTED' and records @> array[?]
                                """)
                        .param(UUID.fromString(referral))
                        .query(Integer.class)
                        .single());
    }

    private String stored(String referral) {
        return in(() ->
                jdbc.sql("select told::text from referral where id = ?")
                        .param(UUID.fromString(referral))
                        .query(String.class)
                        .single());
    }

    private Answer merge(String kept) {
        Answer merged =
                adviser.withNewKey()
                        .with("If-Match", "\"0\"")
                        .post(
                                path("/clients/" + kept + "/merges"),
                                "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(client));
        assertThat(merged.status()).as(merged.text()).isLessThan(300);
        return merged;
    }

    private void separate(String kept, Answer merged) {
        ok(
                adviser.withNewKey()
                        .with("If-Match", merged.header("ETag").orElseThrow())
                        .post(
                                path("/clients/%s/merges/%s/undo")
                                        .formatted(kept, merged.json().path("merge").asString()),
                                ""));
    }

    private String opened(String kind) {
        return id(
                adviser.withNewKey()
                        .post(
                                path("/cases"),
                                """
                                {"kind": "%s", "clientId": "%s", "title": "Anerkennung"}
                                """
                                        .formatted(kind, client)));
    }

    private void publish(String fields) {
        created(
                as("region-administrator")
                        .withNewKey()
                        .post(
                                path("/consents/texts"),
                                """
                                {"purpose": "REFERRAL", "fields": [%s],
                                 "words": [{"language": "de", "text": "Was Partner erfahren"}]}
                                """
                                        .formatted(fields)));
    }

    private void agree(String whom, int text) {
        created(agreeing(whom, text));
    }

    private Answer agreeing(String whom, int text) {
        return adviser.withNewKey()
                .post(
                        path("/clients/" + whom + "/consents"),
                        """
                        {"purpose": "REFERRAL", "text": %d, "language": "de", "manner": "SIGNED"}
                        """
                                .formatted(text));
    }

    private String send(String inCase) {
        return id(sending(inCase));
    }

    private Answer sending(String inCase) {
        return adviser.withNewKey()
                .post(
                        path("/referrals"),
                        """
                        {"clientId": "%s", "partnerId": "%s", "caseId": %s,
                         "fields": ["NAME", "PHONE", "LANGUAGES"], "message": "Deutschkurs B1"}
                        """
                                .formatted(
                                        client,
                                        partner,
                                        inCase == null ? "null" : "\"" + inCase + "\""));
    }

    private void step(String referral, String step) {
        String tag = adviser.get(path("/referrals/" + referral)).header("ETag").orElseThrow();
        ok(
                adviser.withNewKey()
                        .with("If-Match", tag)
                        .post(path("/referrals/" + referral + step), ""));
    }

    private String link(String referral) {
        return in(() ->
                links.of(
                        jdbc.sql(
                                        """
                                        select id from referral_link where referral_id = ?
                                        order by number desc limit 1
                                        """)
                                .param(UUID.fromString(referral))
                                .query(UUID.class)
                                .single()));
    }

    private Answer look(String link) {
        return anybody.with("Hafen-Key", link).get(path("/public/referrals/standing"));
    }

    private Answer say(String link, String words) {
        return anybody.with("Hafen-Key", link).post(path("/public/referrals/answer"), words);
    }

    private String added() {
        return id(
                adviser.withNewKey()
                        .post(
                                path("/clients"),
                                """
                                {"givenName": "Олена", "familyName": "Шевченко",
                                 "email": "olena@example.org", "phone": "0211 1234567",
                                 "targetGroup": "NURSE"}
                                """));
    }

    private Calls as(String role) {
        return anybody.as(Tokens.person(region.value(), role));
    }

    private String path(String rest) {
        return "/api/regions/" + region + rest;
    }

    private <T> T in(Supplier<T> work) {
        return TestRegions.in(region, Role.ADVISER).call(work::get);
    }

    private static String id(Answer answer) {
        return created(answer).json().path("id").asString();
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
