package de.hafen.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** One region hands somebody over of whom the other one has a file already. */
@HafenTest
class HandOverIntoIT {

    private static final String TEXT =
            """
            {"purpose": "HANDOVER", "words": [{"language": "de", "text": "Wir übergeben."}]}
            """;
    private static final String YES =
            """
            {"purpose": "HANDOVER", "text": 1, "language": "de", "manner": "SIGNED"}
            """;
    private static final String THERE =
            """
            {"givenName": "Олена", "familyName": "Шевченко", "targetGroup": "NURSE",
             "email": "olena@x.example", "phone": "0241 2", "citizenships": ["UA"]}
            """;
    private static final String HERE =
            """
            {"givenName": "Olena", "familyName": "Schewtschenko", "targetGroup": "STUDENT",
             "phone": "0211 1"}
            """;
    private static final int ROUNDS = 10;

    @Autowired private Carrier carrier;
    @Autowired private ScheduledAnnotationBeanPostProcessor scheduled;
    @Autowired private Deciding deciding;
    @Autowired private IncomingRows wishes;
    @Autowired private HandOverLeaving leaving;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestRegions regions;
    @Autowired private PlatformTransactionManager transactions;
    @LocalServerPort private int port;

    private RegionKey a;
    private RegionKey b;
    private String client;
    private String known;

    /** Each test carries when it says so: nothing is carried between two of its steps. */
    @BeforeEach
    void nobodyElseCarries() {
        scheduled.postProcessBeforeDestruction(carrier, "carrier");
    }

    @BeforeEach
    void somebodyIsOfferedWhomTheOtherRegionKnows() {
        a = regions.fresh();
        b = regions.fresh();
        Stream.of(a, b)
                .forEach(it -> created(administrator(it).post(path(it, "/consents/texts"), TEXT)));
        client = add(a, THERE);
        known = add(b, HERE);
        ask(a, client, b);
    }

    @Test
    void whatTheFileLacksIsFilledAndNothingIsOverwritten() {
        JsonNode beside = ok(adviser(b).get(beside(known))).json();
        ok(accept(into(known)));
        assertThat(file(b, known).path("email").isNull()).as("it is a wish so far").isTrue();
        assertThat(offered().path("into").asString()).isEqualTo(known);
        carry(b);
        carry(a);

        assertThat(texts(beside.path("fills"))).containsExactly("EMAIL", "CITIZENSHIPS");
        assertThat(texts(beside.path("differs")))
                .containsExactly("GIVEN_NAME", "FAMILY_NAME", "PHONE", "TARGET_GROUP");
        assertThat(beside.at("/client/id").asString()).isEqualTo(known);
        JsonNode taken = offered();
        assertThat(taken.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(taken.path("clientId").asString()).isEqualTo(known);
        assertThat(taken.path("filled")).isEqualTo(beside.path("fills"));
        assertThat(taken.path("into").isNull()).isTrue();
        JsonNode file = file(b, known);
        assertThat(file.path("email").asString()).isEqualTo("olena@x.example");
        assertThat(file.at("/citizenships/0").asString()).isEqualTo("UA");
        assertThat(file.path("phone").asString()).isEqualTo("0211 1");
        assertThat(file.path("familyName").asString()).isEqualTo("Schewtschenko");
        assertThat(file.path("targetGroup").asString()).isEqualTo("STUDENT");
        assertThat(file.at("/cameFrom/region").asString()).isEqualTo(a.value());
        assertThat(count(b, "client")).isEqualTo(1);
        assertThat(file(a, client).at("/handedTo/region").asString()).isEqualTo(b.value());
    }

    @Test
    void theTrailSaysWhoOpenedTheFileAndWhatWasFilledIn() {
        Calls jonas = colleague();
        assertThat(jonas.get(beside(known)).problem()).isEqualTo("reason-needed");
        assertThat(
                        jonas.withNewKey()
                                .with("If-Match", "\"0\"")
                                .post(incoming() + "/acceptance", into(known))
                                .problem())
                .isEqualTo("reason-needed");
        ok(
                jonas.post(
                        path(b, "/clients/" + known + "/openings"),
                        "{\"reason\": \"Übergabe aus Aachen\"}"));
        ok(jonas.get(beside(known)));
        ok(
                jonas.withNewKey()
                        .with("If-Match", "\"0\"")
                        .post(incoming() + "/acceptance", into(known)));
        carry(b);

        List<JsonNode> acts =
                administrator(b)
                        .get(path(b, "/clients/" + known + "/accesses"))
                        .json()
                        .path("items")
                        .valueStream()
                        .toList();
        assertThat(acts)
                .filteredOn(it -> is(it, "client", "OPENED"))
                .hasSize(2)
                .allSatisfy(it ->
                        assertThat(it.path("reason").asString()).isEqualTo("Übergabe aus Aachen"));
        assertThat(acts)
                .filteredOn(it -> is(it, "client", "CHANGED"))
                .singleElement()
                .satisfies(it ->
                        assertThat(texts(it.path("fields")))
                                .containsExactlyInAnyOrder("email", "citizenships", "cameFrom"));
        assertThat(acts).filteredOn(it -> is(it, "hand-over", "OPENED")).isNotEmpty();
    }

    @Test
    void whoWasCountedHereBeforeIsCountedOnce() {
        ok(accept(into(known)));
        carry(b);
        ok(
                adviser(b)
                        .with("If-Match", "\"" + file(b, known).path("version").asInt() + "\"")
                        .patch(
                                path(b, "/clients/" + known),
                                "{\"targetGroup\": \"PROFESSIONAL\"}"));
        created(
                adviser(b)
                        .post(
                                path(b, "/consultations"),
                                """
                                {"clientId": "%s", "minutes": 30, "channel": "PHONE",
                                 "topics": ["WORK"], "language": "de", "outcome": "NEXT_STEP"}
                                """
                                        .formatted(known)));

        assertThat(registered(b)).as("one, whose last word counts").hasSize(1);
        assertThat(facts(b, "client-registered")).hasSize(3).first().asString().contains("STUDENT");
        assertThat(facts(b, "client-registered")).last().asString().contains("PROFESSIONAL", "UA");
        assertThat(facts(b, "client-removed")).isEmpty();
        assertThat(registered(a)).hasSize(1);
        assertThat(facts(b, "consultation-held"))
                .as("the first contact was there")
                .singleElement()
                .satisfies(it -> assertThat(it).contains("\"first\": false"));
    }

    /** Taken as somebody new, and known all the same: the region counts one, as before. */
    @Test
    void whoTurnsOutToBeKnownIsCountedOnceWhicheverFileIsKept() {
        ok(accept(""));
        carry(b);
        String taken = offered().path("clientId").asString();
        assertThat(counted(b)).containsExactly(known);
        Answer merged =
                ok(
                        adviser(b)
                                .with("If-Match", "\"0\"")
                                .post(
                                        path(b, "/clients/" + taken + "/merges"),
                                        "{\"other\": \"%s\", \"otherVersion\": 0}"
                                                .formatted(known)));

        assertThat(counted(b)).containsExactly(taken);
        int version = merged.json().at("/client/version").asInt();
        ok(
                adviser(b)
                        .with("If-Match", "\"" + version + "\"")
                        .patch(path(b, "/clients/" + taken), "{\"targetGroup\": \"FOUNDER\"}"));
        assertThat(facts(b, "client-registered")).last().asString().contains("FOUNDER");

        ok(
                adviser(b)
                        .with("If-Match", "\"" + file(b, taken).path("version").asInt() + "\"")
                        .post(
                                path(
                                        b,
                                        "/clients/"
                                                + taken
                                                + "/merges/"
                                                + merged.json().path("merge").asString()
                                                + "/undo"),
                                ""));

        assertThat(counted(b)).containsExactly(known);
    }

    @Test
    void onlyAFileOfTheRegionIsTakenInto() {
        String merged = add(b, HERE);
        ok(
                adviser(b)
                        .with("If-Match", "\"0\"")
                        .post(
                                path(b, "/clients/" + known + "/merges"),
                                "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(merged)));

        Answer foreign = accept(into(client));
        Answer nobody = accept(into(UUID.randomUUID().toString()));
        Answer away = accept(into(merged));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo("no-such-client");
        assertThat(nobody.status()).isEqualTo(404);
        assertThat(adviser(b).get(beside(client)).status()).isEqualTo(404);
        assertThat(away.status()).isEqualTo(409);
        assertThat(away.problem()).isEqualTo("merged-away");
        assertThat(away.json().path("into").asString()).isEqualTo(known);
        assertThat(accept("{\"clientId\": \"x\"}").status()).isEqualTo(400);
        assertThat(accept("{\"onto\": \"%s\"}".formatted(known)).status()).isEqualTo(400);
        assertThat(offered().path("state").asString()).isEqualTo("REQUESTED");
        assertThat(adviser(b).get(beside(merged)).json().at("/client/id").asString())
                .as("the address of the other one leads to the one that is left")
                .isEqualTo(known);
    }

    @Test
    void whoWasPutAsideIsTakenUpAgain() {
        ok(
                adviser(b)
                        .with("If-Match", "\"0\"")
                        .post(path(b, "/clients/" + known + "/archive"), ""));

        ok(accept(into(known)));
        carry(b);

        assertThat(file(b, known).path("archivedAt").isNull()).isTrue();
        assertThat(offered().path("clientId").asString()).isEqualTo(known);
    }

    /** There and back: the own file is open again, and nobody is counted anew. */
    @Test
    void whoComesBackGetsTheOwnFileAgain() {
        ok(accept(into(known)));
        carry(b);
        carry(a);
        String back = ask(b, known, a);

        String there = path(a, "/hand-overs/incoming/" + back);
        ok(adviser(a).get(there + "/files/" + client));
        ok(adviser(a).with("If-Match", "\"0\"").post(there + "/acceptance", into(client)));
        carry(a);
        carry(b);

        JsonNode own = file(a, client);
        assertThat(own.path("handedTo").isNull()).isTrue();
        assertThat(own.path("archivedAt").isNull()).isTrue();
        assertThat(own.at("/cameFrom/region").asString()).isEqualTo(b.value());
        ok(
                adviser(a)
                        .with("If-Match", "\"" + own.path("version").asInt() + "\"")
                        .patch(path(a, "/clients/" + client), "{\"phone\": \"1\"}"));
        assertThat(file(b, known).at("/handedTo/region").asString()).isEqualTo(a.value());
        assertThat(counted(a)).containsExactly(client);
        assertThat(counted(b)).containsExactly(known);
    }

    @Test
    void whatWasWrittenDownMeanwhileStays() {
        ok(accept(into(known)));
        ok(
                adviser(b)
                        .with("If-Match", "\"0\"")
                        .patch(path(b, "/clients/" + known), "{\"email\": \"own@x.example\"}"));
        carry(b);

        assertThat(file(b, known).path("email").asString()).isEqualTo("own@x.example");
        assertThat(texts(offered().path("filled"))).containsExactly("CITIZENSHIPS");
    }

    @Test
    void whereFilesBecameOneMeanwhileTheyComeIntoTheOneThatIsLeft() {
        String kept = add(b, HERE);
        ok(accept(into(known)));
        ok(
                adviser(b)
                        .with("If-Match", "\"0\"")
                        .post(
                                path(b, "/clients/" + kept + "/merges"),
                                "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(known)));
        carry(b);

        assertThat(offered().path("clientId").asString()).isEqualTo(kept);
        assertThat(file(b, kept).path("email").asString()).isEqualTo("olena@x.example");
        assertThat(counted(b)).containsExactly(kept);
    }

    @Test
    void whereTheFileIsGoneMeanwhileTheyGetANewOne() {
        ok(accept(into(known)));
        in(
                b,
                () ->
                        tx(() -> {
                            leaving.leave(UUID.fromString(known));
                            return jdbc.sql("delete from client").update();
                        }));
        carry(b);

        JsonNode taken = offered();
        assertThat(taken.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(taken.path("clientId").asString()).isNotEqualTo(known);
        assertThat(taken.path("filled").isNull()).isTrue();
        assertThat(count(b, "client")).isEqualTo(1);
    }

    @Test
    void whoStaysThereLeavesTheFileAsItIs() {
        ok(accept(into(known)));
        created(
                adviser(a)
                        .post(
                                path(a, "/clients/" + client + "/consents/withdrawals"),
                                "{\"purpose\": \"HANDOVER\", \"manner\": \"SPOKEN\"}"));
        carry(b);
        carry(a);

        assertThat(offered().path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(offered().path("into").isNull()).isTrue();
        JsonNode file = file(b, known);
        assertThat(file.path("version").asInt()).isZero();
        assertThat(file.path("cameFrom").isNull()).isTrue();
    }

    /** Killed after each of the commits: whatever was done is done again. */
    @Test
    void whatIsCarriedTwiceIsFilledInOnce() {
        ok(accept(into(known)));
        IncomingRows.Wish wish = in(b, () -> tx(() -> wishes.wishes(9)).getFirst());
        UUID id = wish.id();

        HandOverState decision = as(a, () -> deciding.decide(b, wish));
        assertThat(file(b, known).path("version").asInt()).isZero();
        as(b, () -> decided(id, decision));
        int version = file(b, known).path("version").asInt();
        as(b, () -> decided(id, decision));
        carry(a);
        carry(b);

        assertThat(version).isEqualTo(1);
        assertThat(file(b, known).path("version").asInt()).isEqualTo(version);
        assertThat(facts(b, "client-registered")).hasSize(2);
    }

    /** Two advisers, or one who presses twice: into the file and as somebody new at once. */
    @Test
    void ofTwoAcceptancesExactlyOneCounts() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            client = add(a, THERE);
            String there = path(b, "/hand-overs/incoming/" + ask(a, client, b));
            long before = count(b, "client");
            CyclicBarrier together = new CyclicBarrier(2);
            List<Answer> answers;
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                List<Future<Answer>> both =
                        Stream.of(into(known), "{}")
                                .map(body ->
                                        two.submit(() -> {
                                            together.await();
                                            return adviser(b)
                                                    .withNewKey()
                                                    .with("If-Match", "\"0\"")
                                                    .post(there + "/acceptance", body);
                                        }))
                                .toList();
                answers = List.of(both.getFirst().get(), both.getLast().get());
            }
            carry(b);

            assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(200);
            assertThat(answers.stream().map(Answer::status)).containsAnyOf(409, 412);
            JsonNode taken = adviser(b).get(there).json();
            assertThat(taken.path("state").asString()).isEqualTo("ACCEPTED");
            boolean into = answers.getFirst().status() == 200;
            assertThat(taken.path("clientId").asString().equals(known)).isEqualTo(into);
            assertThat(count(b, "client") - before).isEqualTo(into ? 0 : 1);
        }
    }

    private String add(RegionKey region, String form) {
        return created(adviser(region).post(path(region, "/clients"), form))
                .json()
                .path("id")
                .asString();
    }

    /** The id of what is asked, which is the same in both regions. */
    private String ask(RegionKey from, String who, RegionKey to) {
        created(adviser(from).post(path(from, "/clients/" + who + "/consents"), YES));
        String asked =
                created(
                                adviser(from)
                                        .post(
                                                path(from, "/clients/" + who + "/hand-overs"),
                                                "{\"to\": \"%s\"}".formatted(to)))
                        .json()
                        .path("id")
                        .asString();
        carry(from);
        return asked;
    }

    private Answer accept(String body) {
        return adviser(b)
                .withNewKey()
                .with("If-Match", "\"0\"")
                .post(incoming() + "/acceptance", body);
    }

    private static String into(String id) {
        return "{\"clientId\": \"%s\"}".formatted(id);
    }

    private String beside(String file) {
        return incoming() + "/files/" + file;
    }

    private String incoming() {
        String list = path(b, "/hand-overs/incoming");
        return list + "/" + adviser(b).get(list).json().at("/items/0/id").asString();
    }

    private JsonNode offered() {
        return adviser(b).get(incoming()).json();
    }

    private JsonNode file(RegionKey region, String id) {
        return ok(adviser(region).get(path(region, "/clients/" + id))).json();
    }

    private static String path(RegionKey region, String rest) {
        return "/api/regions/" + region + rest;
    }

    private Calls adviser(RegionKey region) {
        return Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    private Calls administrator(RegionKey region) {
        return Calls.to(port).as(Tokens.person(region.value(), "region-administrator"));
    }

    private Calls colleague() {
        return Calls.to(port)
                .as(
                        Tokens.signed(claims ->
                                claims.subject("0190a000-0000-7000-8000-00000000cccc")
                                        .claim("name", "Jonas Weber")
                                        .claim("kind", "person")
                                        .claim("region", b.value())
                                        .claim("roles", List.of("adviser"))));
    }

    private boolean decided(UUID id, HandOverState decision) {
        deciding.decided(a, id, decision);
        return true;
    }

    private void carry(RegionKey region) {
        as(
                region,
                () -> {
                    carrier.carryFromHere();
                    return true;
                });
    }

    /** Whom reporting counts, after all that it was told. */
    private List<String> counted(RegionKey region) {
        return in(
                region,
                () ->
                        jdbc.sql(
                                        """
                                        select c.id::text from (
                                            select distinct on (record_key) record_key, type
                                            from outbox
                                            where type in ('client-registered', 'client-removed')
                                            order by record_key, seq desc) it
                                        join client c on c.record_key = it.record_key
                                        where it.type = 'client-registered' order by 1
                                        """)
                                .query(String.class)
                                .list());
    }

    private List<String> registered(RegionKey region) {
        return in(
                region,
                () ->
                        jdbc.sql(
                                        "select distinct subject::text from outbox"
                                                + " where type = 'client-registered'")
                                .query(String.class)
                                .list());
    }

    private List<String> facts(RegionKey region, String type) {
        return in(
                region,
                () ->
                        jdbc.sql("select body::text from outbox where type = ? order by seq")
                                .param(type)
                                .query(String.class)
                                .list());
    }

    private long count(RegionKey region, String table) {
        return in(
                region, () -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    private static boolean is(JsonNode entry, String about, String act) {
        return entry.path("about").asString().equals(about)
                && entry.path("act").asString().equals(act);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private <T> T tx(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }

    private static <T> T in(RegionKey region, Supplier<T> work) {
        return TestRegions.in(region, Role.ADVISER).call(work::get);
    }

    private static <T> T as(RegionKey region, Supplier<T> work) {
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
