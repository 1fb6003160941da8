package de.hafen.cases.retention;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Four years pass: who is deleted, who stays, and what is left of whoever went. */
@HafenTest
class RetentionIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant THEN = Instant.parse("2022-03-10T11:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-10T11:00:00Z");

    /** What may name somebody who is gone: what was done, and facts, both without names. */
    private static final Set<String> STAYS = Set.of("audit_entry", "outbox");

    @Autowired private JdbcClient jdbc;
    @Autowired private RetentionWorker worker;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls people;

    @BeforeEach
    void longAgo() {
        clock.goTo(THEN);
        region = regions.fresh();
        people =
                Calls.to(port).as(Tokens.person(region.value(), "adviser", "region-administrator"));
    }

    @Test
    void ofAClientWhoIsOverNothingIsLeftAnywhere() {
        String client = somebodyWithEverything();
        long told = facts();
        clock.goTo(NOW);

        assertThat(over("CLIENT")).containsExactly(client);
        night();

        assertThat(people.get(path("/clients/" + client)).status()).isEqualTo(404);
        assertThat(mentions(client)).isEmpty();
        assertThat(facts()).isEqualTo(told);
        JsonNode run = people.get(path("/retention/runs")).json().at("/items/0");
        assertThat(run.path("clients").asInt()).isEqualTo(1);
        assertThat(run.path("failed").asInt()).isZero();
        assertThat(run.path("nightly").asBoolean()).isTrue();
        assertThat(run.hasNonNull("endedAt")).isTrue();
        assertThat(removals()).contains("client " + client + " the retention period is over");
    }

    @Test
    void untilTheRegionHasSaidForHowLongNothingGoesByItself() {
        String client = client("Yıldız");
        clock.goTo(NOW);

        nightAsItIs();
        assertThat(over("CLIENT")).containsExactly(client);
        assertThat(people.get(path("/retention/runs")).json().path("items")).isEmpty();

        decide();
        nightAsItIs();
        assertThat(people.get(path("/clients/" + client)).status()).isEqualTo(404);
    }

    @Test
    void whoIsHeldStaysUntilTheHoldIsGone() {
        String client = client("Yıldız");
        clock.goTo(NOW);
        String holds = path("/clients/" + client + "/holds");

        Answer held = people.post(holds, "{\"reason\": \"Klage am Verwaltungsgericht\"}");

        assertThat(held.status()).as(held.text()).isEqualTo(201);
        assertThat(over("CLIENT")).isEmpty();
        assertThat(people.get(path("/retention/holds")).json().at("/items/0/record").asString())
                .isEqualTo(client);
        night();
        assertThat(people.get(path("/clients/" + client)).status()).isEqualTo(200);
        assertThat(people.withNewKey().delete(holds).status()).isEqualTo(204);
        night();
        assertThat(people.get(path("/clients/" + client)).status()).isEqualTo(404);
    }

    /** Held, open and young by chance, against what the rule says in plain words. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void exactlyWhatIsOldAndNeitherHeldNorOpenGoes(long seed) {
        Random chance = new Random(seed);
        clock.goTo(NOW);
        LocalDate today = LocalDate.ofInstant(NOW, BERLIN);
        int months = people.get(path("/retention/plan")).json().at("/plan/client").asInt();
        Set<String> gone = new HashSet<>();
        Set<String> stay = new HashSet<>();
        for (int n = 0; n < 24; n++) {
            String client = client("Nr. " + n);
            int days = chance.nextInt(3) == 0 ? chance.nextInt(5) - 2 : chance.nextInt(800) - 400;
            LocalDate last = today.minusMonths(months).plusDays(days);
            boolean follow = chance.nextInt(4) == 0;
            boolean open = chance.nextInt(4) == 0;
            int hold = chance.nextInt(4);
            consultation(
                    client,
                    ", \"heldAt\": \"%sT10:00:00Z\"".formatted(last)
                            + (follow ? ", \"followUpOn\": \"%s\"".formatted(last) : ""));
            if (open) {
                people.post(
                        path("/cases"),
                        "{\"kind\": \"ADVICE\", \"clientId\": \"%s\", \"title\": \"x\"}"
                                .formatted(client));
            }
            if (hold == 0) {
                String until = chance.nextBoolean() ? "" : ", \"until\": \"" + today + "\"";
                people.post(
                        path("/clients/" + client + "/holds"),
                        "{\"reason\": \"Klage\"%s}".formatted(until));
            }
            boolean old = today.isAfter(last.plusMonths(months));
            (old && !follow && !open && hold != 0 ? gone : stay).add(client);
        }

        assertThat(over("CLIENT")).containsExactlyInAnyOrderElementsOf(gone);
        night();

        assertThat(gone).isNotEmpty();
        assertThat(gone).allMatch(it -> people.get(path("/clients/" + it)).status() == 404);
        assertThat(stay).allMatch(it -> people.get(path("/clients/" + it)).status() == 200);
    }

    @Test
    void aHoldEndsOnItsDayAndCannotEndBefore() {
        String client = client("Yıldız");
        clock.goTo(NOW);
        String holds = path("/clients/" + client + "/holds");

        assertThat(
                        people.post(holds, "{\"reason\": \"Klage\", \"until\": \"2026-03-09\"}")
                                .problem())
                .isEqualTo("hold-not-possible");
        people.post(holds, "{\"reason\": \"Klage\", \"until\": \"2026-03-10\"}");

        assertThat(over("CLIENT")).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(over("CLIENT")).containsExactly(client);
    }

    @Test
    void whoHasSomethingOpenOrCameOfLateStays() {
        String open = client("Offen");
        people.post(
                path("/cases"),
                "{\"kind\": \"ADVICE\", \"clientId\": \"%s\", \"title\": \"x\"}".formatted(open));
        String late = client("Spät");
        String follow = client("Wiedervorlage");
        consultation(follow, ", \"followUpOn\": \"2022-04-01\"");
        String gone = client("Fort");
        clock.goTo(NOW.minus(Duration.ofDays(300)));
        consultation(late, "");
        clock.goTo(NOW);

        assertThat(over("CLIENT")).containsExactly(gone);
        night();

        assertThat(List.of(open, late, follow))
                .allMatch(it -> people.get(path("/clients/" + it)).status() == 200);
        assertThat(people.get(path("/clients/" + gone)).status()).isEqualTo(404);
    }

    @Test
    void whoCameIntoAnOldFileOfLateOrIsAboutToStays() {
        String came = client("Zurück");
        String awaited = client("Erwartet");
        clock.goTo(NOW);
        assertThat(over("CLIENT")).containsExactlyInAnyOrder(came, awaited);

        in(() ->
                jdbc.sql(
                                "update client set came_from = 'aachen', came_on = date '2026-03-09'"
                                        + " where id = cast(? as uuid)")
                        .param(came)
                        .update());
        in(() ->
                jdbc.sql(
                                """
                                insert into hand_over_in (id, from_region, state, passed,
                                    requested_at, requested_by_name, answered_at, answered_by,
                                    answered_by_name, into_id)
                                values (gen_random_uuid(), 'aachen', 'ACCEPTING', '{}', now(), 'x',
                                    now(), 'x', 'x', cast(? as uuid))
                                """)
                        .param(awaited)
                        .update());

        assertThat(over("CLIENT")).isEmpty();
        night();
        assertThat(List.of(came, awaited))
                .allMatch(it -> people.get(path("/clients/" + it)).status() == 200);
    }

    @Test
    void anEmployerForWhichSomebodyWorksStaysAndGoesAfterThem() {
        String employer = employer();
        String client =
                id(
                        people.post(
                                path("/clients"),
                                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"employerId\": \"%s\"}"
                                        .formatted(employer)));
        clock.goTo(NOW.plus(Duration.ofDays(900)));

        assertThat(over("EMPLOYER")).isEmpty();
        night();
        assertThat(people.get(path("/clients/" + client)).status()).isEqualTo(404);
        assertThat(over("EMPLOYER")).containsExactly(employer);
        clock.advance(Duration.ofDays(1));
        night();
        assertThat(mentions(employer)).isEmpty();
    }

    /** What is an employer's as well stays the employer's, without whom it was about. */
    @Test
    void aConsultationWithAnEmployerStaysWithoutTheClient() {
        String employer = employer();
        String client = client("Mehta");
        String both =
                id(
                        people.post(
                                path("/consultations"),
                                """
                                {"audience": "BOTH", "clientId": "%s", "employerId": "%s",
                                 "minutes": 30, "channel": "PHONE", "topics": ["WORK"],
                                 "language": "de", "outcome": "CLARIFIED", "note": "Frau Mehta"}
                                """
                                        .formatted(client, employer)));
        clock.goTo(NOW);

        night();

        JsonNode left = people.get(path("/consultations/" + both)).json();
        assertThat(left.at("/employer/id").asString()).isEqualTo(employer);
        assertThat(left.hasNonNull("client")).isFalse();
        assertThat(left.hasNonNull("note")).isFalse();
        assertThat(mentions(client)).isEmpty();
    }

    @Test
    void anAdministratorDeletesWhatTheyHaveSeenAndNotMore() {
        client("Eins");
        client("Zwei");
        clock.goTo(NOW);

        Answer other = people.post(path("/retention/runs"), "{\"over\": 1}");
        Answer begun = people.post(path("/retention/runs"), "{\"over\": 2}");

        assertThat(other.problem()).isEqualTo("retention-has-moved-on");
        assertThat(other.json().path("over").asInt()).isEqualTo(2);
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        people.get(path("/retention/runs"))
                                .json()
                                .at("/items/0")
                                .hasNonNull("endedAt"));
        assertThat(people.get(path("/retention/runs")).json().at("/items/0/clients").asInt())
                .isEqualTo(2);
    }

    @Test
    void aRunThatWasKilledIsEndedByTheNext() {
        String client = client("Eins");
        clock.goTo(NOW);
        in(() ->
                jdbc.sql(
                                """
                                insert into retention_run (id, started_at, started_by, started_by_name, clients)
                                values (?, now(), 'x', 'Katrin Brandt', 7)
                                """)
                        .param(UUID.randomUUID())
                        .update());

        night();

        JsonNode run = people.get(path("/retention/runs")).json().path("items");
        assertThat(run).hasSize(1);
        assertThat(run.at("/0/clients").asInt()).isEqualTo(8);
        assertThat(run.at("/0").hasNonNull("endedAt")).isTrue();
        assertThat(people.get(path("/clients/" + client)).status()).isEqualTo(404);
    }

    @Test
    void periodsAreSetWithTheVersionThatWasSeen() {
        String plan = path("/retention/plan");
        String years = "{\"appointment\": 6, \"client\": 60, \"employer\": 60, \"enquiry\": 12}";
        client("Eins");
        clock.goTo(NOW);

        Answer usual = people.get(plan);
        Answer longer = people.withNewKey().with("If-Match", "\"0\"").put(plan, years);

        assertThat(usual.json().at("/over/1/count").asInt()).isEqualTo(1);
        assertThat(longer.status()).as(longer.text()).isEqualTo(200);
        assertThat(longer.json().at("/over/1/count").asInt()).isZero();
        assertThat(
                        people.withNewKey()
                                .with("If-Match", "\"0\"")
                                .put(plan, years.replace("12", "24"))
                                .status())
                .isEqualTo(412);
        assertThat(
                        people.withNewKey()
                                .with("If-Match", "\"1\"")
                                .put(plan, years.replace("12", "0"))
                                .status())
                .isEqualTo(400);
        assertThat(Calls.to(port).as(Tokens.person(region.value(), "adviser")).get(plan).status())
                .isEqualTo(403);
    }

    @Test
    void aLongListComesInPagesEachRecordOnce() {
        List<String> all = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            all.add(client("Client" + n));
            if (n > 3) {
                consultation(all.getLast(), "");
            }
        }
        clock.goTo(NOW);

        assertThat(over("CLIENT")).containsExactlyInAnyOrderElementsOf(all);
    }

    private String somebodyWithEverything() {
        String client = client("Шевченко");
        String employer = employer();
        consultation(client, "");
        people.post(
                path("/consultations"),
                """
                {"audience": "BOTH", "clientId": "%s", "employerId": "%s", "minutes": 30,
                 "channel": "PHONE", "topics": ["WORK"], "language": "de", "outcome": "CLARIFIED"}
                """
                        .formatted(client, employer));
        String relative =
                id(
                        people.post(
                                path("/clients"),
                                "{\"familyName\": \"B\", \"targetGroup\": \"FAMILY\"}"));
        people.post(
                path("/clients/" + client + "/household"),
                "{\"relation\": \"CHILD\", \"clientId\": \"%s\"}".formatted(relative));
        people.post(path("/clients/" + relative + "/holds"), "{\"reason\": \"bleibt\"}");
        people.post(
                path("/clients/" + client + "/consents/withdrawals"),
                "{\"purpose\": \"STUDY\", \"manner\": \"SPOKEN\"}");
        referral(client);
        Answer opened =
                people.post(
                        path("/cases"),
                        "{\"kind\": \"ADVICE\", \"clientId\": \"%s\", \"title\": \"x\"}"
                                .formatted(client));
        people.with("If-Match", "\"0\"")
                .post(
                        opened.header("Location").orElseThrow() + "/steps",
                        "{\"step\": \"CLOSE\", \"reason\": \"SETTLED\"}");
        String other = client("Шевченко");
        Answer merged =
                people.with(
                                "If-Match",
                                people.get(path("/clients/" + client)).header("ETag").orElseThrow())
                        .post(
                                path("/clients/" + client + "/merges"),
                                "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(other));
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);
        return client;
    }

    /** Tables of the region that still mention the id, in whichever column. */
    private List<String> mentions(String id) {
        return in(() ->
                jdbc
                        .sql(
                                """
                                select table_name from information_schema.tables
                                where table_schema = current_schema() and table_type = 'BASE TABLE'
                                """)
                        .query(String.class)
                        .list()
                        .stream()
                        .filter(table -> !STAYS.contains(table) && !table.startsWith("idempotency"))
                        .filter(table ->
                                jdbc.sql(
                                                "select exists (select from \"%s\" t where t::text like :id)"
                                                        .formatted(table))
                                        .param("id", "%" + id + "%")
                                        .query(Boolean.class)
                                        .single())
                        .toList());
    }

    private List<String> over(String kind) {
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            Answer page = people.get(path("/retention/over?limit=2&kind=" + kind + next));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().path("items").forEach(it -> seen.add(it.path("id").asString()));
            String cursor = page.json().path("next").asString("");
            next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());
        return seen;
    }

    private void night() {
        decide();
        nightAsItIs();
    }

    /** The region keeps things for as long as is usual. */
    private void decide() {
        JsonNode plan = people.get(path("/retention/plan")).json();
        if (plan.path("version").asInt() == 0) {
            Answer decided =
                    people.withNewKey()
                            .with("If-Match", "\"0\"")
                            .put(path("/retention/plan"), plan.path("plan").toString());
            assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        }
    }

    private void nightAsItIs() {
        in(() -> {
            worker.night();
            return true;
        });
    }

    private long facts() {
        return in(() -> jdbc.sql("select count(*) from outbox").query(Long.class).single());
    }

    private List<String> removals() {
        return in(() ->
                jdbc.sql(
                                "select kind || ' ' || array_to_string(records, ',') || ' ' || reason"
                                        + " from audit_entry where act = 'REMOVED'")
                        .query(String.class)
                        .list());
    }

    private void consultation(String client, String more) {
        Answer recorded =
                people.post(
                        path("/consultations"),
                        """
                        {"clientId": "%s", "minutes": 30, "channel": "PHONE", "topics": ["WORK"],
                         "language": "de", "outcome": "NEXT_STEP"%s}
                        """
                                .formatted(client, more));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
    }

    private void referral(String client) {
        people.post(
                path("/consents/texts"),
                """
                {"purpose": "REFERRAL", "fields": ["NAME"],
                 "words": [{"language": "de", "text": "Ihr Name"}]}
                """);
        people.post(
                path("/clients/" + client + "/consents"),
                """
                {"purpose": "REFERRAL", "text": 1, "language": "de", "manner": "SIGNED"}
                """);
        Answer partner =
                people.post(
                        path("/partners"),
                        "{\"name\": \"IHK\", \"kind\": \"CHAMBER\", \"email\": \"a@example.org\"}");
        id(
                people.post(
                        path("/referrals"),
                        """
                        {"clientId": "%s", "partnerId": "%s", "fields": ["NAME"],
                         "message": "Anerkennung"}
                        """
                                .formatted(client, id(partner))));
        id(
                people.post(
                        path("/referrals/incoming"),
                        "{\"partnerId\": \"%s\", \"clientId\": \"%s\", \"about\": \"x\"}"
                                .formatted(id(partner), client)));
    }

    private String client(String name) {
        return id(
                people.post(
                        path("/clients"),
                        "{\"familyName\": \"%s\", \"targetGroup\": \"NURSE\"}".formatted(name)));
    }

    private String employer() {
        return id(people.post(path("/employers"), "{\"name\": \"Klinik\", \"kind\": \"COMPANY\"}"));
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.values()).call(work);
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }
}
