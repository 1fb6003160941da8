package de.hafen.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.Mail;
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
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A client is referred, and the partner answers with what the letter brought. */
@HafenTest
@Import(ReferralsIT.Post.class)
class ReferralsIT {

    private static final String FIELDS = "[\"NAME\", \"PHONE\", \"LANGUAGES\"]";
    private static final String YES =
            """
            {"purpose": "REFERRAL", "text": 1, "language": "de", "manner": "SIGNED"}
            """;
    private static final String NO = "{\"purpose\": \"REFERRAL\", \"manner\": \"SPOKEN\"}";
    private static final String ACCEPT = "{\"said\": \"ACCEPT\"}";
    private static final String REFUSE = "{\"said\": \"REFUSE\", \"words\": \"Kein Platz\"}";
    private static final String FINISH = "{\"said\": \"FINISH\", \"words\": \"Kurs ab Mai\"}";
    private static final int ROUNDS = 10;

    @Autowired private TestRegions regions;
    @Autowired private JdbcClient jdbc;
    @Autowired private TickingClock clock;
    @Autowired private Postbox postbox;
    @Autowired private PartnerLinks links;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls anybody;
    private Calls adviser;
    private String client;
    private String partner;

    /** Letters that went out. */
    static final class Postbox implements Mail {

        private final Queue<Letter> all = new ConcurrentLinkedQueue<>();

        @Override
        public void send(Letter letter) {
            all.add(letter);
        }

        List<Letter> to(RegionKey region) {
            return all.stream()
                    .filter(it -> String.valueOf(it.action()).contains("#" + region + "/"))
                    .toList();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Post {

        @Bean
        Postbox postbox() {
            return new Postbox();
        }
    }

    @BeforeEach
    void aClientWhoAgreesAndAPartner() {
        clock.goTo(Instant.parse("2026-03-10T11:00:00Z"));
        region = regions.fresh();
        anybody = Calls.to(port);
        adviser = anybody.as(Tokens.person(region.value(), "adviser"));
        created(
                anybody.as(Tokens.person(region.value(), "region-administrator"))
                        .post(
                                path("/consents/texts"),
                                """
                                {"purpose": "REFERRAL", "fields": %s,
                                 "words": [{"language": "de", "text": "Name, Telefon, Sprachen"}]}
                                """
                                        .formatted(FIELDS)));
        client = agreeing();
        partner =
                id(
                        adviser.post(
                                path("/partners"),
                                """
                                {"name": "Sprachschule am Markt", "kind": "LANGUAGE_SCHOOL",
                                 "email": "kurse@example.org", "contact": "Frau Kaya"}
                                """));
    }

    @Test
    void aPartnerReadsWhatTheAdviserSawAcceptsAndSaysWhatCameOfIt() {
        JsonNode preview = preview(FIELDS).path("told");
        String referral = send();
        String link = link(referral);

        Answer seen = look(link);
        assertThat(seen.json().path("standing").asString()).isEqualTo("OPEN");
        assertThat(seen.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(seen.json().path("told")).isEqualTo(preview);
        assertThat(preview.path("name").asString()).isEqualTo("Олена Шевченко");
        assertThat(seen.text()).doesNotContain("olena@example.org").doesNotContain("1991");

        assertThat(ok(say(link, ACCEPT)).json().path("told").isNull()).isTrue();
        assertThat(state(referral)).isEqualTo("ACCEPTED");
        assertThat(standing(link)).isEqualTo("USED");
        String second = link(referral);
        assertThat(look(second).json().path("told")).isEqualTo(preview);
        ok(say(second, FINISH));

        JsonNode done = adviser.get(path("/referrals/" + referral)).json();
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("result").asString()).isEqualTo("Kurs ab Mai");
        assertThat(done.path("told").isNull()).as("the partner reads it no longer").isTrue();
        assertThat(standing(second)).isEqualTo("USED");
        assertThat(look(second).text()).doesNotContain("Шевченко");
        assertThat(adviser.get(path("/referrals?state=DONE")).json().at("/items/0/id").asString())
                .isEqualTo(referral);
    }

    @Test
    void theFileHasTheRowsOfTheListAndTheTrailSaysWhoTookThem() {
        String referral = send();
        int before = exported(referral);

        Answer file = adviser.with("Accept-Language", "de").get(path("/referrals/export"));

        assertThat(file.status()).as(file.text()).isEqualTo(200);
        assertThat(file.text().lines().toList().getFirst())
                .startsWith("\ufeffPerson;Partner;Status;Gesendet;");
        assertThat(file.text().lines().toList().getLast())
                .startsWith("Олена Шевченко;Sprachschule am Markt;wartet auf Antwort;10.03.2026;");
        assertThat(adviser.get(path("/referrals/export?state=DONE")).text().lines()).hasSize(1);
        assertThat(adviser.get(path("/referrals/export?format=xlsx")).text()).startsWith("PK");
        assertThat(exported(referral) - before)
                .as("the referral and the client, in each of two files")
                .isEqualTo(4);
    }

    /** How often the referral or its client left in a file, or to a partner. */
    private int exported(String referral) {
        return in(() ->
                jdbc.sql(
                                """
                                select count(*) from audit_entry
                                where act = 'EXPORTED'
                                      and (records @> array[?] or records @> array[?])
                                """)
                        .param(UUID.fromString(referral))
                        .param(UUID.fromString(client))
                        .query(Integer.class)
                        .single());
    }

    @Test
    void theLetterTellsNobodyWhoItIsAndBringsTheLink() {
        String referral = send();
        await().atMost(Duration.ofSeconds(20)).until(() -> !postbox.to(region).isEmpty());

        Letter letter = postbox.to(region).getFirst();
        assertThat(String.valueOf(letter.action())).endsWith("#" + region + "/" + link(referral));
        assertThat(letter.to()).isEqualTo("kurse@example.org");
        assertThat(letter.name()).isEqualTo("Frau Kaya");
        assertThat(letter.words().toString() + letter.action())
                .doesNotContain("Шевченко")
                .doesNotContain(client);
    }

    @Test
    void whatTheClientDidNotAgreeToCannotLeave() {
        JsonNode preview = preview("[\"NAME\", \"EMAIL\"]");
        assertThat(preview.path("allowed").asBoolean()).isTrue();
        assertThat(preview.at("/told/email").isNull()).isTrue();
        assertThat(preview.path("fields").toString())
                .isEqualTo("[\"LANGUAGES\",\"NAME\",\"PHONE\"]");

        Answer refused = adviser.post(path("/referrals"), order("[\"NAME\", \"EMAIL\"]"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("referral-not-possible");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/fields");
        String referral = send();
        assertThatThrownBy(() -> in(() -> release(referral, "EMAIL")))
                .as("the database says so too")
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void withoutAYesNobodyIsReferredAndTheDatabaseSaysSoToo() {
        String referral = send();
        String other = added();
        assertThat(adviser.post(path("/referrals"), order(other, FIELDS)).problem())
                .isEqualTo("consent-of-client-needed");
        created(adviser.post(clients(client) + "/consents/withdrawals", NO));
        assertThat(adviser.post(path("/referrals"), order(FIELDS)).problem())
                .isEqualTo("consent-of-client-needed");

        for (String change :
                List.of(
                        "client_id = '" + other + "'",
                        "said = 'WITHDRAWN'",
                        "consent_id = (select id from consent_said where said = 'WITHDRAWN')",
                        "consent_id = null")) {
            assertThatThrownBy(() -> in(() -> jdbc.sql("update referral set " + change).update()))
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(state(referral)).isEqualTo("WITHDRAWN");
    }

    @Test
    void aNoEndsWhatIsOpenAndTheLinkShowsNothingAtOnce() {
        String referral = send();
        String link = link(referral);

        created(adviser.post(clients(client) + "/consents/withdrawals", NO));

        Answer seen = look(link);
        assertThat(seen.json().path("standing").asString()).isEqualTo("ENDED");
        assertThat(seen.text()).doesNotContain("Шевченко").doesNotContain("Deutschkurs");
        assertThat(say(link, ACCEPT).problem()).isEqualTo("link-opens-nothing");
        JsonNode it = adviser.get(path("/referrals/" + referral)).json();
        assertThat(it.path("withdrawnBy").asString()).isEqualTo("CLIENT");
        assertThat(it.path("told").isNull()).isTrue();
        created(adviser.post(clients(client) + "/consents", YES));
        assertThat(standing(link)).as("a later yes brings nothing back").isEqualTo("ENDED");
    }

    @Test
    void aLinkTakesOneAnswerAndTheSameAgainIsTheSame() {
        String referral = send();
        String link = link(referral);

        ok(say(link, REFUSE));
        ok(say(link, REFUSE));

        assertThat(say(link, ACCEPT).problem()).isEqualTo("link-opens-nothing");
        assertThat(state(referral)).isEqualTo("REFUSED");
        assertThat(adviser.get(path("/referrals/" + referral)).json().path("reason").asString())
                .isEqualTo("Kein Platz");
    }

    @Test
    void aLinkThatWasSentAgainReplacesTheOneBefore() {
        String referral = send();
        String first = link(referral);

        Answer reminded = step(referral, "/reminder", "");
        String second = link(referral);

        assertThat(reminded.json().path("remindedAt").isNull()).isFalse();
        assertThat(standing(first)).isEqualTo("REPLACED");
        assertThat(say(first, ACCEPT).problem()).isEqualTo("link-opens-nothing");
        assertThat(standing(second)).isEqualTo("OPEN");
        clock.advance(Duration.ofDays(60));
        assertThat(standing(second)).isEqualTo("EXPIRED");
        assertThat(say(second, ACCEPT).problem()).isEqualTo("link-opens-nothing");
    }

    @Test
    void noOtherLinkOpensAnything() {
        String link = link(send());
        String changed = link.substring(0, 63) + (link.endsWith("0") ? "1" : "0");
        String elsewhere = "/api/regions/" + regions.fresh() + "/public/referrals/standing";

        for (String wrong : List.of(changed, "x", "0".repeat(64), link + "0")) {
            assertThat(look(wrong).problem()).as(wrong).isEqualTo("no-such-link");
            assertThat(say(wrong, ACCEPT).problem()).as(wrong).isEqualTo("no-such-link");
        }
        assertThat(anybody.with("Hafen-Key", link).get(elsewhere).problem())
                .isEqualTo("no-such-link");
        assertThat(say(link, "{\"said\": \"WITHDRAW\"}").status()).isEqualTo(400);
        assertThat(say(link, "{\"said\": \"REFUSE\", \"words\": \"  \"}").problem())
                .isEqualTo("referral-not-possible");
        assertThat(say(link, FINISH).problem()).isEqualTo("referral-has-moved-on");
    }

    @Test
    void anAnswerOnThePhoneIsWrittenDownAndTheLinkIsReplaced() {
        String referral = send();
        String first = link(referral);

        Answer accepted = step(referral, "/answer", ACCEPT);

        assertThat(accepted.json().path("answerNotedBy").isNull()).isFalse();
        assertThat(standing(first)).isEqualTo("REPLACED");
        assertThat(standing(link(referral))).isEqualTo("OPEN");
        assertThat(
                        adviser.with("If-Match", "\"0\"")
                                .post(path("/referrals/" + referral + "/answer"), FINISH)
                                .status())
                .as("somebody who saw it before")
                .isEqualTo(412);
        step(referral, "/answer", FINISH);
        assertThat(state(referral)).isEqualTo("DONE");
        assertThat(
                        adviser.with("If-Match", tag(referral))
                                .post(path("/referrals/" + referral + "/withdrawal"), "")
                                .problem())
                .isEqualTo("referral-has-moved-on");
    }

    @Test
    void whatWasNotAnsweredInTimeIsFound() {
        String referral = send();
        assertThat(late()).isEmpty();

        clock.advance(Duration.ofDays(15));
        assertThat(late()).containsExactly(referral);
        step(referral, "/reminder", "");
        assertThat(late()).isEmpty();
        clock.advance(Duration.ofDays(8));
        assertThat(late()).containsExactly(referral);
        step(referral, "/withdrawal", "");
        assertThat(late()).isEmpty();
        assertThat(adviser.get(path("/referrals?partnerId=" + partner)).json().path("items"))
                .hasSize(1);
        assertThat(adviser.get(path("/referrals?clientId=" + added())).json().path("items"))
                .isEmpty();
    }

    @Test
    void eachLookAndEachStepStandsInTheTrailWithWhoItWas() {
        String referral = send();
        String link = link(referral);
        look(link);
        say(link, ACCEPT);

        assertThat(trail(referral))
                .contains("ADDED", "OPENED partner:" + partner, "CHANGED partner:" + partner);
        assertThat(
                        anybody.as(Tokens.person(region.value(), "region-administrator"))
                                .get(clients(client) + "/accesses")
                                .text())
                .contains("Sprachschule am Markt");
    }

    @Test
    void ofManyWhoAnswerAtOnceOneIsHeard() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String referral = send();
            String link = link(referral);
            String version = tag(referral);
            CyclicBarrier together = new CyclicBarrier(4);

            List<Answer> answers =
                    atOnce(
                            together,
                            () -> say(link, ACCEPT),
                            () -> say(link, REFUSE),
                            () ->
                                    adviser.with("If-Match", version)
                                            .post(
                                                    path("/referrals/" + referral + "/withdrawal"),
                                                    ""),
                            () ->
                                    adviser.withNewKey()
                                            .post(clients(client) + "/consents/withdrawals", NO));

            assertThat(answers).extracting(Answer::status).allMatch(it -> it < 500);
            assertThat(answers.subList(0, 3).stream().filter(it -> it.status() == 200).count())
                    .isLessThanOrEqualTo(2);
            assertThat(state(referral)).isIn("WITHDRAWN", "REFUSED");
            assertThat(look(link).text()).doesNotContain("Шевченко");
            created(adviser.withNewKey().post(clients(client) + "/consents", YES));
        }
    }

    @Test
    void aReferralFollowsTheClientWhenFilesAreMergedAndSeparated() {
        String referral = send();
        String kept = added();

        Answer merged =
                adviser.with("If-Match", "\"0\"")
                        .post(
                                clients(kept) + "/merges",
                                "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(client));

        assertThat(merged.status()).as(merged.text()).isLessThan(300);
        assertThat(adviser.get(path("/referrals/" + referral)).json().path("clientId").asString())
                .isEqualTo(kept);
        assertThat(standing(link(referral))).isEqualTo("OPEN");
    }

    @Test
    void whatPartnersReferIsAnsweredAndGoesAlongWithTheFile() {
        String incoming = path("/referrals/incoming");
        Answer received =
                created(
                        adviser.withNewKey()
                                .post(
                                        incoming,
                                        """
                                        {"partnerId": "%s", "clientId": "%s",
                                         "about": "Bitte zum Aufenthalt beraten"}
                                        """
                                                .formatted(partner, client)));
        String it = incoming + "/" + received.json().path("id").asString();
        assertThat(adviser.get(it).json().path("about").asString()).contains("Aufenthalt");
        assertThat(adviser.get(incoming).json().at("/items/0/about").isNull()).isTrue();

        assertThat(adviser.with("If-Match", "\"0\"").post(it + "/answer", FINISH).problem())
                .isEqualTo("referral-has-moved-on");
        ok(adviser.withNewKey().with("If-Match", "\"0\"").post(it + "/answer", ACCEPT));
        assertThat(
                        adviser.withNewKey()
                                .with("If-Match", "\"0\"")
                                .post(it + "/answer", REFUSE)
                                .status())
                .isEqualTo(412);
        String kept = added();
        Answer merged =
                adviser.with("If-Match", "\"0\"")
                        .post(
                                clients(kept) + "/merges",
                                "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(client));
        assertThat(merged.status()).as(merged.text()).isLessThan(300);
        Answer moved = adviser.get(it);
        assertThat(moved.json().path("clientId").asString()).isEqualTo(kept);
        JsonNode done =
                ok(adviser.withNewKey()
                                .with("If-Match", moved.header("ETag").orElseThrow())
                                .post(it + "/answer", FINISH))
                        .json();

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("result").asString()).isEqualTo("Kurs ab Mai");
        assertThat(adviser.get(incoming + "?state=SENT").json().path("items")).isEmpty();
        assertThat(adviser.get(incoming + "?clientId=" + kept).json().path("items")).hasSize(1);
        assertThat(
                        adviser.withNewKey()
                                .post(
                                        incoming,
                                        "{\"partnerId\": \"%s\", \"about\": \" \"}"
                                                .formatted(partner))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void whatPartnersReferLeavesAsAFileTooAndTheTrailSaysWhoTookIt() {
        String incoming = path("/referrals/incoming");
        String it =
                id(
                        adviser.withNewKey()
                                .post(
                                        incoming,
                                        """
                                        {"partnerId": "%s", "clientId": "%s",
                                         "about": "Bitte zum Aufenthalt beraten"}
                                        """
                                                .formatted(partner, client)));

        Answer file = adviser.with("Accept-Language", "de").get(incoming + "/export");

        assertThat(file.status()).as(file.text()).isEqualTo(200);
        assertThat(file.text().lines().toList().getFirst())
                .startsWith("\ufeffPerson;Partner;Status;Eingegangen;");
        assertThat(file.text().lines().toList().getLast())
                .startsWith(
                        "Олена Шевченко;Sprachschule am Markt;wartet auf unsere Antwort;10.03.2026;");
        assertThat(file.text()).doesNotContain("Aufenthalt");
        assertThat(adviser.get(incoming + "/export?state=DONE").text().lines()).hasSize(1);
        assertThat(exported(it)).as("the referral, and the client").isEqualTo(2);
    }

    @Test
    void partnersAreNamedOnceChangedAndPutAside() {
        String same =
                "{\"name\": \"SPRACHSCHULE am Markt\", \"kind\": \"OTHER\", \"email\": \"a@b.org\"}";
        Answer taken = adviser.post(path("/partners"), same);
        assertThat(taken.problem()).isEqualTo("partner-named-already");
        assertThat(taken.json().at("/errors/0/pointer").asString()).isEqualTo("/name");

        Answer aside =
                adviser.with("If-Match", "\"0\"")
                        .patch(path("/partners/" + partner), "{\"archived\": true}");

        assertThat(aside.json().path("archived").asBoolean()).isTrue();
        created(adviser.withNewKey().post(path("/partners"), same));
        assertThat(adviser.post(path("/referrals"), order(FIELDS)).problem())
                .isEqualTo("partner-unknown");
        assertThat(adviser.get(path("/partners")).json().path("items")).hasSize(2);
        assertThat(
                        adviser.post(path("/partners"), "{\"kind\": \"OTHER\", \"email\": \"x\"}")
                                .status())
                .isEqualTo(400);
    }

    @Test
    void whoMayNotReferSeesNothing() {
        Calls officer = anybody.as(Tokens.person(region.value(), "immigration-officer"));
        String referral = send();

        assertThat(officer.get(path("/referrals")).status()).isEqualTo(403);
        assertThat(officer.get(path("/referrals/" + referral)).status()).isEqualTo(403);
        assertThat(officer.get(path("/partners")).status()).isEqualTo(403);
        assertThat(officer.post(path("/referrals"), order(FIELDS)).status()).isEqualTo(403);
    }

    private List<Answer> atOnce(CyclicBarrier together, List<Supplier<Answer>> all)
            throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            List<Callable<Answer>> calls = new ArrayList<>();
            all.forEach(it ->
                    calls.add(() -> {
                        together.await();
                        return it.get();
                    }));
            for (Future<Answer> one : threads.invokeAll(Collections.unmodifiableList(calls))) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    @SafeVarargs
    private List<Answer> atOnce(CyclicBarrier together, Supplier<Answer>... all) throws Exception {
        return atOnce(together, List.of(all));
    }

    private JsonNode preview(String fields) {
        return ok(adviser.post(
                        path("/referrals/preview"),
                        """
                        {"clientId": "%s", "fields": %s, "message": "Deutschkurs B1"}
                        """
                                .formatted(client, fields)))
                .json();
    }

    private String send() {
        return id(adviser.withNewKey().post(path("/referrals"), order(FIELDS)));
    }

    private String order(String fields) {
        return order(client, fields);
    }

    private String order(String whom, String fields) {
        return """
        {"clientId": "%s", "partnerId": "%s", "fields": %s, "message": "Deutschkurs B1"}
        """
                .formatted(whom, partner, fields);
    }

    /** As it stands in the latest letter about it. */
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

    private String standing(String link) {
        return look(link).json().path("standing").asString();
    }

    private Answer say(String link, String words) {
        return anybody.with("Hafen-Key", link).post(path("/public/referrals/answer"), words);
    }

    private Answer step(String referral, String step, String body) {
        return ok(
                adviser.withNewKey()
                        .with("If-Match", tag(referral))
                        .post(path("/referrals/" + referral + step), body));
    }

    private String tag(String referral) {
        return adviser.get(path("/referrals/" + referral)).header("ETag").orElseThrow();
    }

    private String state(String referral) {
        return adviser.get(path("/referrals/" + referral)).json().path("state").asString();
    }

    private List<String> late() {
        List<String> ids = new ArrayList<>();
        adviser.get(path("/referrals?late=true&sort=EXPECTED"))
                .json()
                .path("items")
                .forEach(it -> ids.add(it.path("id").asString()));
        return ids;
    }

    private List<String> trail(String referral) {
        return in(() ->
                jdbc.sql(
                                """
                                select act
                                    || case when caller like 'partner:%'
                                            then ' ' || caller else '' end
                                from audit_entry where ?::uuid = any(records)
                                """)
                        .param(referral)
                        .query(String.class)
                        .list());
    }

    private int release(String referral, String field) {
        return jdbc.sql(
                        """
                        insert into referral_field (referral_id, text_id, field)
                        select id, text_id, ? from referral where id = ?
                        """)
                .params(field, UUID.fromString(referral))
                .update();
    }

    private String agreeing() {
        String id = added();
        created(adviser.post(clients(id) + "/consents", YES));
        return id;
    }

    private String added() {
        return id(
                adviser.withNewKey()
                        .post(
                                path("/clients"),
                                """
                                {"givenName": "Олена", "familyName": "Шевченко",
                                 "email": "olena@example.org", "birthDate": "1991-02-03",
                                 "phone": "0211 1234567", "targetGroup": "NURSE"}
                                """));
    }

    private String clients(String id) {
        return path("/clients/" + id);
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
