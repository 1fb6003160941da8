package de.hafen.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People ask without an account, and see where their enquiry stands. */
@HafenTest
class IntakeControllerIT {

    private static final String QUESTION =
            """
            {"id": "%s", "topics": ["WORK"], "language": "ar", "text": "هل يمكنني العمل؟"%s}
            """;
    private static final String REACHED = ", \"email\": \"%s\", \"consent\": true";

    @Autowired private TestRegions regions;
    @Autowired private JdbcClient jdbc;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls anybody;
    private Calls adviser;

    @BeforeEach
    void aCentreTakesEnquiries() {
        region = regions.fresh();
        anybody = Calls.to(port);
        adviser = anybody.as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void somebodyAsksWithoutANameAndSeesThatItIsAnswered() {
        Answer receipt = ask(UUID.randomUUID(), "");
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        assertThat(receipt.header("Cache-Control").orElseThrow()).contains("no-store");
        String key = keyOf(receipt);
        assertThat(standing(key).json().path("state").asString()).isEqualTo("NEW");

        Answer line = adviser.get(path("/enquiries?source=FORM"));
        String it = path("/enquiries/" + line.json().at("/items/0/id").asString());
        Answer taken = adviser.with("If-Match", "\"0\"").post(it + "/take", "");
        assertThat(standing(key).json().path("state").asString()).isEqualTo("IN_WORK");
        adviser.with("If-Match", taken.header("ETag").orElseThrow()).post(it + "/answer", "");

        Answer answered = standing(key);
        assertThat(answered.json().path("state").asString()).isEqualTo("ANSWERED");
        assertThat(answered.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "reference", "state", "receivedAt", "answeredAt", "closedAt");
    }

    @Test
    void pressingTwiceSendsOnceAndLeavesOneLetter() throws Exception {
        UUID id = UUID.randomUUID();
        Callable<String> press = () -> ask(id, REACHED.formatted("noor@example.org")).text();
        Set<String> receipts = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<String> pressed : threads.invokeAll(Collections.nCopies(4, press))) {
                receipts.add(pressed.get());
            }
        }

        assertThat(receipts).hasSize(1);
        assertThat(adviser.get(path("/enquiries")).json().path("total").asInt()).isEqualTo(1);
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void anAddressGetsAFewLettersADayAndAllEnquiriesAreReceived() {
        for (int i = 0; i < 5; i++) {
            String address = i % 2 == 0 ? "noor@example.org" : "NOOR@example.org";
            assertThat(ask(UUID.randomUUID(), REACHED.formatted(address)).status()).isEqualTo(201);
        }

        assertThat(letters()).isEqualTo(3);
        assertThat(adviser.get(path("/enquiries")).json().path("total").asInt()).isEqualTo(5);
    }

    @Test
    void whatIsNoEnquiryIsRefusedAndNothingIsKept() {
        for (String more :
                List.of(
                        ", \"website\": \"https://example.org\"",
                        ", \"source\": \"PHONE\"",
                        ", \"name\": \"" + "x".repeat(201) + "\", \"consent\": true",
                        ", \"email\": \"nowhere\", \"consent\": true")) {
            assertThat(ask(UUID.randomUUID(), more).status()).as(more).isEqualTo(400);
        }
        assertThat(ask(UUID.randomUUID(), ", \"phone\": \"0211 1\"").problem())
                .isEqualTo("consent-needed");
        assertThat(adviser.get(path("/enquiries")).json().path("total").asInt()).isZero();
    }

    @Test
    void theKeyOpensOneEnquiryInOneRegionAndAnotherIdIsNotTaken() {
        String key = keyOf(ask(UUID.randomUUID(), ""));
        String other = "/api/regions/" + regions.fresh() + "/public/enquiries/standing";

        assertThat(anybody.with("Hafen-Key", key).get(other).problem())
                .isEqualTo("no-such-enquiry");
        assertThat(standing(key.replaceFirst(".$", "")).problem()).isEqualTo("no-such-enquiry");
        assertThat(anybody.get(path("/public/enquiries/standing")).status()).isEqualTo(400);
        Answer byStaff =
                adviser.post(
                        path("/enquiries"),
                        "{\"source\":\"PHONE\",\"topics\":[\"WORK\"],\"language\":\"de\",\"text\":\"?\"}");
        UUID taken = UUID.fromString(byStaff.json().path("id").asString());
        assertThat(ask(taken, "").problem()).isEqualTo("no-such-enquiry");
    }

    @Test
    void whereTooFewAskedNothingIsPromised() {
        ask(UUID.randomUUID(), "");

        Answer expectation = anybody.get(path("/public/enquiries/expectation"));

        assertThat(expectation.status()).as(expectation.text()).isEqualTo(200);
        assertThat(expectation.json().path("days").isNull()).isTrue();
        TestRegions.in(region, Role.ADVISER)
                .run(() ->
                        jdbc.sql(
                                        """
                                        insert into enquiry (id, version, reference, source, state,
                                            topics, language, text, received_at, answered_at,
                                            created_by)
                                        select gen_random_uuid(), 0, 'r' || n, 'FORM', 'ANSWERED',
                                            array['WORK'], 'de', '?', received_at,
                                            received_at + interval '40 hours', 'x'
                                        from enquiry, generate_series(1, 10) n
                                        """)
                                .update());
        assertThat(anybody.get(path("/public/enquiries/expectation")).json().path("days").asInt())
                .isEqualTo(2);
    }

    private long letters() {
        return TestRegions.in(region, Role.ADVISER)
                .call(() ->
                        jdbc.sql("select count(*) from enquiry_letter").query(Long.class).single());
    }

    private Answer ask(UUID id, String more) {
        return anybody.post(path("/public/enquiries"), QUESTION.formatted(id, more));
    }

    private Answer standing(String key) {
        return anybody.with("Hafen-Key", key).get(path("/public/enquiries/standing"));
    }

    private static String keyOf(Answer receipt) {
        return receipt.json().path("reference").asString()
                + "-"
                + receipt.json().path("code").asString();
    }

    private String path(String rest) {
        return "/api/regions/" + region + rest;
    }
}
