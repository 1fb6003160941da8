package de.hafen.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tokens of machines reach a service. */
class MachineTokensIT extends GatewayTest {

    private static final String CLIENTS = "/api/regions/aachen/clients";

    static Stream<String> refused() {
        Instant past = Instant.now().minusSeconds(60);
        return Stream.of(
                "x",
                "..",
                new Authority(TENANT).machineToken("aachen"),
                new PlainJWT(AUTHORITY.claims("hafen").claim("region", "aachen").build())
                        .serialize(),
                AUTHORITY.signed(AUTHORITY.claims("gateway").claim("region", "aachen")),
                AUTHORITY.signed(AUTHORITY.claims("hafen").issuer("https://evil.example/auth")),
                AUTHORITY.signed(AUTHORITY.claims("hafen").expirationTime(Date.from(past))),
                AUTHORITY.signed(AUTHORITY.claims("hafen").expirationTime(null)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoTokenForUsReachesNoService(String token) {
        theKeysAreKnown();

        var answer = browser.get(CLIENTS, "Authorization", "Bearer " + token);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-refused");
        assertThat(CASES.seen()).isEmpty();
    }

    @Test
    void aTokenIsForItsOwnRegionOnly() {
        theKeysAreKnown();
        String aachen = "Bearer " + AUTHORITY.machineToken("aachen");

        assertThat(browser.get(CLIENTS, "Authorization", aachen).status()).isEqualTo(200);
        CASES.forget();
        var foreign = browser.get("/api/regions/duisburg/clients", "Authorization", aachen);
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.problem()).isEqualTo("no-right-to-region");
        assertThat(CASES.seen()).isEmpty();
    }

    @Test
    void aTokenThatWasGoodIsNotGoodForEver() {
        theKeysAreKnown();
        String token = "Bearer " + AUTHORITY.machineToken("aachen");
        assertThat(browser.get(CLIENTS, "Authorization", token).status()).isEqualTo(200);

        AHEAD.set(Duration.ofSeconds(301 + 10));

        assertThat(browser.get(CLIENTS, "Authorization", token).status()).isEqualTo(401);
    }

    /** They are read beside the first request that asks for them. */
    private void theKeysAreKnown() {
        String forged = "Bearer " + new Authority(TENANT).machineToken("aachen");
        await().until(() -> browser.get(CLIENTS, "Authorization", forged).status() == 401);
        CASES.forget();
    }
}
