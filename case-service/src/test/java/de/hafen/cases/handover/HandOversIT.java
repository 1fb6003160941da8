package de.hafen.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.Regions;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Three real regions: one hands over, one takes, and one has nothing to do with it. */
@HafenTest
class HandOversIT {

    private static final String TEXT =
            """
            {"purpose": "HANDOVER", "words": [{"language": "de", "text": "Wir übergeben."}]}
            """;
    private static final String YES =
            """
            {"purpose": "HANDOVER", "text": 1, "language": "de", "manner": "SIGNED"}
            """;
    private static final String NO = "{\"purpose\": \"HANDOVER\", \"manner\": \"SPOKEN\"}";
    private static final int ROUNDS = 15;

    @Autowired private Carrier carrier;
    @Autowired private ScheduledAnnotationBeanPostProcessor scheduled;
    @Autowired private Deciding deciding;
    @Autowired private IncomingRows wishes;
    @Autowired private OutgoingRows messages;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestRegions regions;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private Regions registry;
    @LocalServerPort private int port;

    private RegionKey a;
    private RegionKey b;
    private RegionKey c;
    private String client;

    /** Each test carries when it says so: nothing is carried between two of its steps. */
    @BeforeEach
    void nobodyElseCarries() {
        scheduled.postProcessBeforeDestruction(carrier, "carrier");
    }

    @BeforeEach
    void threeRegionsAndAClientWhoAgrees() {
        a = regions.fresh();
        b = regions.fresh();
        c = regions.fresh();
        created(administrator(a).post("/api/regions/" + a + "/consents/texts", TEXT));
        client = agreeing();
    }

    @Test
    void aClientGoesToTheOtherRegionAndIsThereOnce() {
        String note = "Nur für uns";
        created(
                adviser(a)
                        .post(
                                "/api/regions/" + a + "/consultations",
                                """
                                {"clientId": "%s", "minutes": 30, "channel": "PHONE",
                                 "topics": ["WORK"], "language": "de", "outcome": "NEXT_STEP",
                                 "note": "%s"}
                                """
                                        .formatted(client, note)));
        JsonNode preview =
                adviser(a)
                        .get(clientPath() + "/hand-over-preview?consultations=true")
                        .json()
                        .path("passed");
        ask("{\"to\": \"%s\", \"consultations\": true}".formatted(b));
        carry(a);

        Answer offered = adviser(b).get(incoming());
        assertThat(offered.json().path("passed")).isEqualTo(preview);
        assertThat(offered.text()).doesNotContain(note).doesNotContain(client);
        ok(adviser(b).with("If-Match", "\"0\"").post(incoming() + "/acceptance", ""));
        assertThat(count(b, "client")).as("it is a wish so far").isZero();
        carry(b);
        carry(b);
        carry(a);

        JsonNode taken = adviser(b).get(incoming()).json();
        assertThat(taken.path("state").asString()).isEqualTo("ACCEPTED");
        JsonNode there =
                adviser(b)
                        .get("/api/regions/" + b + "/clients/" + taken.path("clientId").asString())
                        .json();
        assertThat(there.at("/cameFrom/region").asString()).isEqualTo(a.value());
        assertThat(there.path("familyName").asString()).isEqualTo("Шевченко");
        assertThat(count(b, "client")).isEqualTo(1);
        JsonNode here = adviser(a).get(clientPath()).json();
        assertThat(here.at("/handedTo/region").asString()).isEqualTo(b.value());
        assertThat(here.path("archivedAt").isNull()).isFalse();
        assertThat(List.of(count(c, "client"), count(c, "hand_over_in"), count(c, "audit_entry")))
                .containsOnly(0L);
    }

    @Test
    void whoAskedARegionThatTakesPartNoLongerIsToldAndTakesItBack() {
        ask("{\"to\": \"%s\"}".formatted(b));
        carry(a);
        String outgoing = "/api/regions/" + a + "/hand-overs/outgoing";
        assertThat(adviser(a).get(outgoing).json().at("/items/0/away").asBoolean()).isFalse();

        registry.suspend(b);

        JsonNode one = adviser(a).get(outgoing).json().at("/items/0");
        assertThat(one.path("away").asBoolean()).isTrue();
        String own = outgoing + "/" + one.path("id").asString();
        assertThat(adviser(a).get(own).json().path("away").asBoolean()).isTrue();
        ok(
                adviser(a)
                        .with("If-Match", "\"%s\"".formatted(one.path("version").asString()))
                        .post(own + "/withdrawal", ""));
        assertThat(adviser(a).get(own).json().path("away").asBoolean())
                .as("it waits no longer")
                .isFalse();
        assertThat(adviser(a).get(clientPath() + "/hand-over-preview").json().path("to").toString())
                .doesNotContain(b.value())
                .contains(c.value());
    }

    @Test
    void whoWasHandedOverCountsOnceAsSomebodyNew() {
        accepted();
        String taken = adviser(b).get(incoming()).json().path("clientId").asString();

        Answer consultation =
                adviser(b)
                        .post(
                                "/api/regions/" + b + "/consultations",
                                """
                                {"clientId": "%s", "minutes": 30, "channel": "PHONE",
                                 "topics": ["WORK"], "language": "de", "outcome": "NEXT_STEP"}
                                """
                                        .formatted(taken));
        ok(
                adviser(b)
                        .with("If-Match", "\"0\"")
                        .patch(
                                "/api/regions/" + b + "/clients/" + taken,
                                "{\"targetGroup\": \"NURSE\"}"));

        created(consultation);
        assertThat(facts(a, "client-registered")).hasSize(1);
        assertThat(facts(a, "client-removed")).isEmpty();
        assertThat(facts(b, "client-registered")).isEmpty();
        assertThat(facts(b, "consultation-held"))
                .singleElement()
                .satisfies(it -> assertThat(it).contains("\"first\": false"));
    }

    @Test
    void whatIsSaidGoesAlongAndBothClientsAreShownWhoDidWhat() {
        ask(
                """
                {"to": "%s", "message": " Zieht im Januar um.\\n"}
                """
                        .formatted(b));
        carry(a);
        assertThat(open(a, "outgoing")).isEqualTo(1);
        JsonNode offered = adviser(b).get(incoming()).json();
        assertThat(offered.at("/passed/message").asString()).isEqualTo("Zieht im Januar um.");
        ok(adviser(b).with("If-Match", "\"0\"").post(incoming() + "/acceptance", ""));
        carry(b);
        carry(a);

        assertThat(open(a, "outgoing")).isZero();
        assertThat(open(b, "incoming")).isZero();
        assertThat(handOverActs(a, clientPath())).contains("ADDED", "CHANGED");
        String taken = adviser(b).get(incoming()).json().path("clientId").asString();
        assertThat(handOverActs(b, "/api/regions/" + b + "/clients/" + taken))
                .contains("ADDED", "OPENED", "CHANGED");
    }

    @Test
    void whatWasHandedOverIsReadAndNotChanged() {
        accepted();
        Calls adviser = adviser(a);

        assertThat(
                        adviser.with("If-Match", "\"1\"")
                                .patch(clientPath(), "{\"phone\": \"1\"}")
                                .problem())
                .isEqualTo("handed-over");
        assertThat(adviser.with("If-Match", "\"1\"").post(clientPath() + "/restore", "").problem())
                .isEqualTo("handed-over");
        assertThat(adviser.post(clientPath() + "/consents", YES).problem())
                .isEqualTo("handed-over");
        assertThat(adviser.get(clientPath()).status()).isEqualTo(200);
        created(adviser.post(clientPath() + "/consents/withdrawals", NO));
    }

    @Test
    void withoutAYesNobodyIsAskedAndTheDatabaseSaysSoToo() {
        created(adviser(a).post(clientPath() + "/consents/withdrawals", NO));

        Answer refused = adviser(a).post(clientPath() + "/hand-overs", to(b));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("consent-of-client-needed");
        UUID no = in(a, () -> said("WITHDRAWN"));
        UUID yes = in(a, () -> said("GIVEN"));
        assertThatThrownBy(() -> in(a, () -> insert(no, UUID.fromString(client))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> in(a, () -> insert(yes, UUID.randomUUID())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aNoEndsWhatWaitsForAnAnswer() {
        ask(to(b));
        carry(a);

        created(adviser(a).post(clientPath() + "/consents/withdrawals", NO));
        ok(adviser(b).with("If-Match", "\"0\"").post(incoming() + "/acceptance", ""));
        carry(b);
        carry(a);

        JsonNode there = adviser(b).get(incoming()).json();
        assertThat(there.path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(there.path("passed").isNull() || there.path("passed").isMissingNode()).isTrue();
        assertThat(count(b, "client")).isZero();
        assertThat(outgoing().path("state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void aRefusalSaysWhyAndLeavesNothingThere() {
        ask(to(b));
        carry(a);

        ok(
                adviser(b)
                        .with("If-Match", "\"0\"")
                        .post(incoming() + "/refusal", "{\"reason\": \"Wohnt nicht bei uns\"}"));
        carry(b);
        carry(a);

        assertThat(outgoing().path("state").asString()).isEqualTo("REFUSED");
        assertThat(outgoing().path("reason").asString()).isEqualTo("Wohnt nicht bei uns");
        assertThat(
                        in(
                                b,
                                () ->
                                        jdbc.sql("select passed is null from hand_over_in")
                                                .query(Boolean.class)
                                                .single()))
                .isTrue();
        assertThat(count(b, "client")).isZero();
        assertThat(adviser(a).get(clientPath()).json().path("handedTo").isObject()).isFalse();
        ask(to(c));
    }

    @Test
    void oneRegionAtATimeIsAskedAndOnlyOneThatIsThere() {
        assertThat(adviser(a).post(clientPath() + "/hand-overs", to(a)).problem())
                .isEqualTo("nobody-to-hand-to");
        assertThat(adviser(a).post(clientPath() + "/hand-overs", to("nowhere")).status())
                .isEqualTo(422);
        ask(to(b));

        Answer again = adviser(a).post(clientPath() + "/hand-overs", to(c));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("hand-over-under-way");
    }

    /** Killed after each of the commits: whatever was done is done again. */
    @Test
    void whatIsCarriedTwiceIsDoneOnce() {
        ask(to(b));
        OutgoingRows.Message message = as(a, () -> tx(() -> messages.due(9)).getFirst());
        as(b, () -> hear(message));
        carry(a);
        assertThat(count(b, "hand_over_in")).isEqualTo(1);
        ok(adviser(b).with("If-Match", "\"0\"").post(incoming() + "/acceptance", ""));
        IncomingRows.Wish wish = as(b, () -> tx(() -> wishes.wishes(9)).getFirst());

        as(a, () -> deciding.decide(b, wish));
        assertThat(count(b, "client")).isZero();
        carry(a);
        carry(b);

        assertThat(as(a, () -> deciding.decide(b, wish))).isEqualTo(HandOverState.ACCEPTED);
        as(b, () -> hear(message));
        carry(a);
        assertThat(count(b, "client")).isEqualTo(1);
        assertThat(in(a, () -> tx(() -> messages.due(9)))).isEmpty();
        assertThat(in(b, () -> tx(() -> wishes.wishes(9)))).isEmpty();
    }

    @Test
    void nobodyAnswersForAnotherRegion() {
        ask(to(b));
        carry(a);
        ok(adviser(b).with("If-Match", "\"0\"").post(incoming() + "/acceptance", ""));
        IncomingRows.Wish wish = as(b, () -> tx(() -> wishes.wishes(9)).getFirst());

        assertThatThrownBy(() -> as(a, () -> deciding.decide(c, wish)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(outgoing().path("state").asString()).isEqualTo("REQUESTED");
    }

    /** Accepted there and withdrawn here at the same moment: one of the two, in both regions. */
    @Test
    void ofAcceptanceAndWithdrawalExactlyOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            client = agreeing();
            String asked = ask(to(b)).json().path("id").asString();
            carry(a);
            String there = "/api/regions/" + b + "/hand-overs/incoming/" + asked;
            ok(adviser(b).with("If-Match", "\"0\"").post(there + "/acceptance", ""));
            long before = count(b, "client");
            boolean byConsent = round % 2 == 0;
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                Future<?> carried =
                        two.submit(() -> {
                            together.await();
                            carry(b);
                            return true;
                        });
                Future<?> withdrawn =
                        two.submit(() -> {
                            together.await();
                            return byConsent
                                    ? adviser(a).post(clientPath() + "/consents/withdrawals", NO)
                                    : adviser(a)
                                            .with("If-Match", "\"0\"")
                                            .post(
                                                    "/api/regions/"
                                                            + a
                                                            + "/hand-overs/outgoing/"
                                                            + asked
                                                            + "/withdrawal",
                                                    "");
                        });
                carried.get();
                withdrawn.get();
            }
            carry(b);
            carry(a);

            String here = outgoing(asked).path("state").asString();
            assertThat(here).isIn("ACCEPTED", "WITHDRAWN");
            assertThat(adviser(b).get(there).json().path("state").asString()).isEqualTo(here);
            assertThat(count(b, "client") - before).isEqualTo(here.equals("ACCEPTED") ? 1 : 0);
            assertThat(adviser(a).get(clientPath()).json().path("handedTo").isObject())
                    .isEqualTo(here.equals("ACCEPTED"));
        }
    }

    private int open(RegionKey region, String way) {
        return adviser(region)
                .get("/api/regions/" + region + "/hand-overs/" + way + "?open=true")
                .json()
                .path("items")
                .size();
    }

    private List<String> handOverActs(RegionKey region, String path) {
        return administrator(region)
                .get(path + "/accesses")
                .json()
                .path("items")
                .valueStream()
                .filter(it -> it.path("about").asString().equals("hand-over"))
                .map(it -> it.path("act").asString())
                .toList();
    }

    private void accepted() {
        ask(to(b));
        carry(a);
        ok(adviser(b).with("If-Match", "\"0\"").post(incoming() + "/acceptance", ""));
        carry(b);
        carry(a);
    }

    private String agreeing() {
        String id =
                created(
                                adviser(a)
                                        .post(
                                                "/api/regions/" + a + "/clients",
                                                """
                                                {"givenName": "Олена", "familyName": "Шевченко",
                                                 "targetGroup": "NURSE"}
                                                """))
                        .json()
                        .path("id")
                        .asString();
        created(adviser(a).post("/api/regions/" + a + "/clients/" + id + "/consents", YES));
        return id;
    }

    private Answer ask(String order) {
        return created(adviser(a).post(clientPath() + "/hand-overs", order));
    }

    private static String to(Object region) {
        return "{\"to\": \"%s\"}".formatted(region);
    }

    private String clientPath() {
        return "/api/regions/" + a + "/clients/" + client;
    }

    private JsonNode outgoing() {
        return adviser(a).get("/api/regions/" + a + "/hand-overs/outgoing").json().at("/items/0");
    }

    private JsonNode outgoing(String id) {
        return adviser(a).get("/api/regions/" + a + "/hand-overs/outgoing/" + id).json();
    }

    private String incoming() {
        String list = "/api/regions/" + b + "/hand-overs/incoming";
        return list + "/" + adviser(b).get(list).json().at("/items/0/id").asString();
    }

    private Calls adviser(RegionKey region) {
        return Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    private Calls administrator(RegionKey region) {
        return Calls.to(port).as(Tokens.person(region.value(), "region-administrator"));
    }

    private void carry(RegionKey region) {
        as(
                region,
                () -> {
                    carrier.carryFromHere();
                    return true;
                });
    }

    private boolean hear(OutgoingRows.Message message) {
        deciding.hear(a, message);
        return true;
    }

    private UUID said(String what) {
        return jdbc.sql("select id from consent_said where said = ? limit 1")
                .param(what)
                .query(UUID.class)
                .single();
    }

    private int insert(UUID consent, UUID whose) {
        return jdbc.sql(
                        """
                        insert into hand_over_out (id, client_id, consent_id, to_region, state,
                            passed, requested_at, requested_by, requested_by_name)
                        values (?, ?, ?, 'x', 'REQUESTED', '{}', now(), 'x', 'x')
                        """)
                .params(UUID.randomUUID(), whose, consent)
                .update();
    }

    private List<String> facts(RegionKey region, String type) {
        return in(
                region,
                () ->
                        jdbc.sql("select body::text from outbox where type = ?")
                                .param(type)
                                .query(String.class)
                                .list());
    }

    private long count(RegionKey region, String table) {
        return in(
                region, () -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    private <T> T tx(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }

    private static <T> T in(RegionKey region, java.util.function.Supplier<T> work) {
        return TestRegions.in(region, Role.ADVISER).call(work::get);
    }

    private static <T> T as(RegionKey region, java.util.function.Supplier<T> work) {
        return CurrentCaller.where(CurrentRegion.where(region), Caller.service("case-service"))
                .call(work::get);
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
