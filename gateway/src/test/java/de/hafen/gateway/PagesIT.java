package de.hafen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front end, the documents and the limits. */
class PagesIT extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/p/aachen", "/r/aachen/day", "/platform/regions", "/account"})
    void pagesAreServedWithANonceToEverybody(String path) {
        var page = browser.get(path, "Accept", "text/html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Cache-Control")).contains("no-store");
        String policy = page.header("Content-Security-Policy");
        assertThat(policy)
                .contains("script-src 'self' 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        String nonce = policy.replaceAll("(?s).*script-src 'self' 'nonce-([^']+)'.*", "$1");
        assertThat(page.text()).doesNotContain("%CSP_NONCE%");
        assertThat(browser.get(path).header("Content-Security-Policy")).doesNotContain(nonce);
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
    }

    @Test
    void aPageThatIsNotThereIsAPageForBrowsersAndAProblemForPrograms() {
        assertThat(browser.get("/nowhere", "Accept", "text/html").status()).isEqualTo(404);
        assertThat(browser.get("/nowhere", "Accept", "text/html").text()).contains("<html");
        assertThat(browser.get("/nowhere", "Accept", "application/json").problem())
                .isEqualTo("unknown-path");
        assertThat(browser.get("/index.html").status()).isEqualTo(404);
        assertThat(browser.get("/assets/nothing.js").problem()).isEqualTo("unknown-path");
        assertThat(browser.get("/api/nothing", "Accept", "text/html").problem())
                .isEqualTo("unknown-path");
    }

    @Test
    void documentsAreGatheredAndSayTheGatewaysAddress() {
        CASES.answer(
                "/v3/api-docs",
                exchange ->
                        Upstream.json(
                                exchange,
                                200,
                                "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://10.0.0.7\"}]}"));

        var list = browser.get("/api/docs").json().get("items");
        var document = browser.get("/api/docs/case");
        browser.get("/api/docs/case");

        assertThat(list.size()).isEqualTo(4);
        assertThat(list.get(0).get("href").asString()).isEqualTo("/api/docs/case");
        assertThat(document.json().at("/servers/0/url").asString())
                .isEqualTo("http://localhost:8080");
        assertThat(CASES.seen()).hasSize(1);
        assertThat(browser.get("/api/docs/reporting").problem()).isEqualTo("service-unavailable");
    }

    @Test
    void whoKnocksTooOftenIsToldUntilWhen() {
        Browser.Answer answer = browser.send("POST", "/auth/signin", "");
        assertThat(answer.header("RateLimit")).startsWith("\"sign-in\";r=");
        for (int i = 0; i < 100 && answer.status() != 429; i++) {
            answer = browser.send("POST", "/auth/signin", "");
        }

        assertThat(answer.problem()).isEqualTo("too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(browser.get("/r/aachen").status()).isEqualTo(200);
        assertThat(browser.get("/login").header("RateLimit")).startsWith("\"sign-in-pages\";r=5");
    }

    @Test
    void aBrowserThatComesToANumberIsLedToTheName() {
        var answer =
                browser.get("http://127.0.0.1:" + port + "/r/aachen?x=1", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("http://localhost:8080/r/aachen?x=1");
    }
}
