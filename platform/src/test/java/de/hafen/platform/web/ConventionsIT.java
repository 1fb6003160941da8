package de.hafen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Idempotency keys, versions, pages and the audit trail, on a real database. */
@HafenTest
@SpringBootTest(
        classes = NotebookService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {"hafen.service=trial", "spring.config.import=classpath:hafen-platform.yaml"})
class ConventionsIT {

    private static final String HELLO = "{\"text\":\"hello\"}";

    @LocalServerPort private int port;
    @Autowired private TestRegions regions;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;

    private RegionKey region;
    private String notes;
    private Calls adviser;

    @BeforeEach
    void open() {
        region = regions.fresh();
        notes = "/api/regions/" + region + "/notes";
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void theSameRequestTwiceIsDoneOnceAndAnsweredTwice() {
        Calls same = adviser.withNewKey();

        var first = same.post(notes, HELLO);
        var second = same.post(notes, HELLO);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location")).isPresent();
        assertThat(second.header("ETag")).contains("\"0\"");
        assertThat(second.header("Idempotency-Replayed")).contains("true");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        Calls same = adviser.withNewKey();
        same.post(notes, HELLO);

        var other = same.post(notes, "{\"text\":\"other\"}");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void whatFailedKeepsNothingAndMayBeSentAgain() {
        Calls same = adviser.withNewKey();

        assertThat(same.post(notes, "{\"text\":\"bad\"}").problem()).isEqualTo("not-42");
        assertThat(same.post(notes, "{\"text\":\"constraint\"}").problem()).isEqualTo("not-42");
        assertThat(same.post(notes, "{\"text\":7}").status()).isEqualTo(400);
        assertThat(count()).isZero();

        assertThat(same.post(notes, HELLO).status()).isEqualTo(201);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void whileTheFirstIsRunningTheSecondIsToldToWait() throws Exception {
        Calls same = adviser.withNewKey();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Calls.Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(() -> same.post(notes, "{\"text\":\"slow\"}")));
            }
            int done = 0;
            for (var answer : answers) {
                if (answer.get().status() == 201) {
                    done++;
                } else {
                    assertThat(answer.get().problem()).isEqualTo("idempotency-key-in-use");
                    assertThat(answer.get().header("Retry-After")).isPresent();
                }
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(same.post(notes, "{\"text\":\"slow\"}").status()).isEqualTo(201);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void keysOfOthersAndOfOtherRegionsMeanNothing() {
        RegionKey other = regions.fresh();
        Calls machine = Calls.to(port).as(Tokens.machine(region.value(), "notes:write"));
        String key = UUID.randomUUID().toString();

        adviser.with("Idempotency-Key", key).post(notes, HELLO);
        machine.with("Idempotency-Key", key).post(notes, HELLO);
        Calls.to(port)
                .as(Tokens.person(other.value(), "adviser"))
                .with("Idempotency-Key", key)
                .post("/api/regions/" + other + "/notes", HELLO);

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void addingNeedsAKeyAndTheKeyAForm() {
        assertThat(adviser.send("POST", notes, HELLO).problem())
                .isEqualTo("idempotency-key-required");
        assertThat(adviser.with("Idempotency-Key", "short").post(notes, HELLO).status())
                .isEqualTo(400);
        assertThat(adviser.send("POST", notes + "/check", "").status()).isEqualTo(200);
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        String note = notes + "/" + UUID.randomUUID();

        assertThat(adviser.put(note, HELLO).problem()).isEqualTo("if-match-required");
        assertThat(adviser.put(note, HELLO).status()).isEqualTo(428);
        var old = adviser.with("If-Match", "\"2\"").put(note, HELLO);
        assertThat(old.status()).isEqualTo(412);
        assertThat(old.problem()).isEqualTo("changed-meanwhile");
        assertThat(adviser.with("If-Match", "W/\"3\"").put(note, HELLO).status()).isEqualTo(400);
        assertThat(adviser.with("If-Match", "\"3\"").put(note, HELLO).status()).isEqualTo(200);
    }

    @Test
    void pagesGoOnWithCursorsThatNobodyCanMake() {
        for (int i = 0; i < 5; i++) {
            adviser.post(notes, HELLO);
        }

        var first = adviser.get(notes + "?limit=2");
        String next = first.json().get("next").asString();
        var second = adviser.get(notes + "?limit=2&cursor=" + next);
        var third = adviser.get(notes + "?limit=2&cursor=" + second.json().get("next").asString());

        assertThat(first.json().get("total").asInt()).isEqualTo(5);
        assertThat(first.header("Link").orElseThrow())
                .startsWith("<" + notes + "?limit=2&cursor=")
                .endsWith(">; rel=\"next\"");
        assertThat(adviser.get(notes + "?limit=2&x=%27%20or%201=1--").header("Link").orElseThrow())
                .startsWith("<" + notes + "?limit=2&x=%27%20or%201=1--&cursor=");
        assertThat(third.json().get("next").isNull()).isTrue();
        var all = new HashSet<String>();
        for (var page : List.of(first, second, third)) {
            page.json().get("items").forEach(item -> all.add(item.asString()));
        }
        assertThat(all).hasSize(5);
        String forged =
                next.substring(0, 20) + (next.charAt(20) == 'A' ? 'B' : 'A') + next.substring(21);
        assertThat(adviser.get(notes + "?cursor=" + forged).status()).isEqualTo(400);
        assertThat(adviser.get(notes + "?filter=x&cursor=" + next).status()).isEqualTo(400);
        assertThat(adviser.get(notes + "?limit=201").status()).isEqualTo(400);
    }

    @Test
    void theTrailSaysWhoDidWhatAndCannotBeChanged() {
        adviser.with("If-Match", "\"3\"").put(notes + "/" + UUID.randomUUID(), HELLO);

        var entry =
                inRegion(
                        "select caller_name || ' ' || act || ' ' || array_to_string(fields, ',')"
                                + " || ' ' || reason from audit_entry");
        assertThat(entry).isEqualTo("Katrin Brandt CHANGED on,text a typing error");
        assertThat(adviser.delete(notes).status()).isEqualTo(500);
        assertThat(inRegion("select caller from audit_entry")).isNotEqualTo("nobody");
    }

    @Test
    void parametersWhoseNamesAreNoTextAreRefused() {
        Calls form = adviser.with("Content-Type", "application/x-www-form-urlencoded");

        assertThat(adviser.get(notes + "?%00=1").problem()).isEqualTo("bad-request");
        assertThat(adviser.get(notes + "?cursor=_&%00=1").problem()).isEqualTo("bad-request");
        assertThat(form.send("POST", notes + "/check", "\u0001\u0002").problem())
                .isEqualTo("bad-request");
    }

    private long count() {
        return Long.parseLong(
                inRegion("select count(*)::text from audit_entry where kind = 'note'"));
    }

    private String inRegion(String sql) {
        return TestRegions.in(region)
                .call(() ->
                        new TransactionTemplate(transactions)
                                .execute(_ -> jdbc.sql(sql).query(String.class).single()));
    }
}
