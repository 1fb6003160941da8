package de.hafen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out, the session, and the tokens that it is good for. */
class SignInIT extends GatewayTest {

    @Test
    void startsAtTheAuthorizationServerWithPkce() {
        String location = browser.get("/login?return=/r/aachen/day").header("Location");

        assertThat(location).startsWith("http://localhost:8080/auth/oauth2/authorize?");
        var asked = Authority.form(URI.create(location).getRawQuery());
        assertThat(asked)
                .containsEntry("client_id", "gateway")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:8080/login/oauth2/code/hafen")
                .containsKeys("code_challenge", "nonce", "state");
    }

    @Test
    void comesBackToThePathWithANewSessionId() {
        String authorize = browser.get("/login?return=/r/aachen/day").header("Location");
        String before = browser.cookie("hafen").map(HttpCookie::getValue).orElseThrow();

        String end = browser.get(AUTHORITY.approve(authorize)).header("Location");

        assertThat(end).endsWith("/r/aachen/day");
        HttpCookie cookie = browser.cookie("hafen").orElseThrow();
        assertThat(cookie.getValue()).isNotEqualTo(before);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(browser.get("/api/account").status()).isEqualTo(200);
        assertThat(TENANT.last().header("Authorization")).isEqualTo("Bearer platform-0");
        assertThat(TENANT.last().header("Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/",
                "//evil.example/",
                "/%5Cevil.example",
                "/r/..%2F..//evil.example",
                "javascript:alert(1)",
                "/%0d%0aSet-Cookie:x=y",
                "/x@evil.example//y"
            })
    void neverLeadsToAnotherAddress(String path) {
        assertThat(signIn(browser, path)).isEqualTo("/");
    }

    @Test
    void twoTabsMayBeginASignInEach() {
        String first = browser.get("/login?return=/r/aachen").header("Location");
        String second = browser.get("/login?return=/platform").header("Location");

        assertThat(browser.get(AUTHORITY.approve(first)).header("Location")).endsWith("/r/aachen");
        assertThat(browser.get(AUTHORITY.approve(second)).header("Location")).endsWith("/platform");
    }

    @Test
    void aForgedAnswerSignsNobodyIn() {
        browser.get("/login");

        String end = browser.get("/login/oauth2/code/hafen?code=x&state=y").header("Location");

        assertThat(end).endsWith("/auth/message?of=expired");
        assertThat(browser.get("/api/account").problem()).isEqualTo("not-signed-in");
    }

    @Test
    void aRegionsTokenIsFetchedOnceHoweverManyAsk() throws Exception {
        signIn(browser, "/");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 12; i++) {
                answers.add(
                        threads.submit(() -> browser.get("/api/regions/aachen/clients").status()));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        browser.get("/api/regions/aachen/day");

        assertThat(AUTHORITY.exchanges).hasValue(1);
        assertThat(CASES.last().header("Authorization")).isEqualTo("Bearer region-aachen");
    }

    @Test
    void eachRegionHasItsOwnToken() {
        signIn(browser, "/");

        browser.get("/api/regions/aachen/clients");
        assertThat(CASES.last().header("Authorization")).isEqualTo("Bearer region-aachen");
        browser.get("/api/regions/duesseldorf/clients");
        assertThat(CASES.last().header("Authorization")).isEqualTo("Bearer region-duesseldorf");
    }

    @Test
    void aForeignRegionIsRefusedHere() {
        signIn(browser, "/");

        var answer = browser.get("/api/regions/duisburg/clients");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("no-right-to-region");
        assertThat(CASES.seen()).isEmpty();
        assertThat(browser.get("/api/regions/strict/clients").problem())
                .isEqualTo("second-factor-required");
    }

    @Test
    void tokensAreRenewedBeforeTheyEnd() {
        AUTHORITY.lasts = 10;
        signIn(browser, "/");

        browser.get("/api/account");

        assertThat(TENANT.last().header("Authorization")).isEqualTo("Bearer platform-1");
    }

    @Test
    void whoIsSignedOutAtTheServerIsSignedOutHere() {
        AUTHORITY.lasts = 10;
        signIn(browser, "/");
        AUTHORITY.ended = true;

        assertThat(browser.get("/api/account").problem()).isEqualTo("not-signed-in");
        AUTHORITY.ended = false;
        assertThat(browser.get("/api/account").problem()).isEqualTo("not-signed-in");
    }

    @Test
    void signingOutEndsTheSessionTheTokensAndTheSignIn() {
        signIn(browser, "/");

        var out = browser.change("POST", "/logout", "");

        assertThat(out.status()).isEqualTo(303);
        assertThat(out.header("Location"))
                .startsWith("http://localhost:8080/auth/connect/logout?id_token_hint=ey")
                .endsWith("&post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F");
        assertThat(AUTHORITY.revocations).hasValue(1);
        assertThat(browser.get("/api/account").status()).isEqualTo(401);
        assertThat(redis.keys("hafen:gateway:*")).isEmpty();
    }

    @Test
    void anUnreadableSessionIsNone() {
        signIn(browser, "/");
        String key = redis.keys("hafen:gateway:sessions:*").iterator().next();
        redis.opsForHash().put(key, "creationTime", "{not json");

        var answer = browser.get("/api/account");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-signed-in");
    }

    @Test
    void theSessionHoldsJsonAndTheBrowserNoToken() {
        signIn(browser, "/");
        browser.get("/api/regions/aachen/clients");

        String key = redis.keys("hafen:gateway:sessions:*").iterator().next();
        assertThat(redis.opsForHash().keys(key))
                .contains("sessionAttr:token.aachen", "sessionAttr:refresh");
        assertThat(browser.cookies().getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .containsExactlyInAnyOrder("hafen", "XSRF-TOKEN");
    }

    @Test
    void aSessionThatLastedTooLongEnds() {
        signIn(browser, "/");
        String key = redis.keys("hafen:gateway:sessions:*").iterator().next();
        redis.opsForHash().put(key, "sessionAttr:since", "\"1000000000\"");

        assertThat(browser.get("/api/account").problem()).isEqualTo("not-signed-in");
        assertThat(redis.keys("hafen:gateway:sessions:*")).isEmpty();
    }

    @Test
    void changesNeedTheTokenAgainstForgery() {
        signIn(browser, "/");

        var forged = browser.send("POST", "/api/regions/aachen/clients", "{}");
        var real = browser.change("POST", "/api/regions/aachen/clients", "{\"a\":1}");

        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.problem()).isEqualTo("csrf-token-missing");
        assertThat(real.status()).isEqualTo(200);
        assertThat(CASES.last().body()).isEqualTo("{\"a\":1}");
    }
}
