package de.hafen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person whose browser comes to an address that fails gets a page; a program gets a problem. */
class ProblemPagesIT extends GatewayTest {

    private static final String BEARER = "Bearer " + AUTHORITY.machineToken("aachen");

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource({
        "/nowhere.php, 404, Diese Seite gibt es nicht, href=\"/\">Zur Startseite",
        "/%2e%2e/x, 400, Diese Adresse ist nicht lesbar, href=\"/\">Zur Startseite",
        "/api/regions/aachen/clients, 401, Bitte melden Sie sich an,"
                + " href=\"/login?return=/api/regions/aachen/clients\">Anmelden",
    })
    void anAddressThatFailsIsAPageForPeople(String path, int status, String title, String wayOut) {
        var page = browser.get(path, "Accept", HTML, "Sec-Fetch-Mode", "navigate");

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text())
                .contains("<h1>" + title + "</h1>", wayOut, page.header("X-Request-Id"))
                .doesNotContainPattern("\\{[a-z]+}");
    }

    @Test
    void aServiceThatIsAwayIsWorthAnotherTry() {
        var page =
                browser.get(
                        "/api/regions/aachen/figures?from=2026-01-01&to=%22%3E",
                        "Accept",
                        HTML,
                        "Accept-Language",
                        "fr,en;q=0.5,de;q=0.3",
                        "Sec-Fetch-Mode",
                        "navigate",
                        "Authorization",
                        BEARER);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("2");
        assertThat(page.text())
                .contains("<html lang=\"en\">", "A part of Hafen isn’t answering")
                .contains(
                        "href=\"/api/regions/aachen/figures?from=2026-01-01&amp;to=%22%3E\">Try"
                                + " again");
    }

    @Test
    void whatAServiceRefusesIsAPageTooAndStaysAProblemForPrograms() {
        CASES.answer(
                "/api/regions/aachen/clients/imports/1/refused",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                    exchange.sendResponseHeaders(403, -1);
                    exchange.close();
                });
        String path = "/api/regions/aachen/clients/imports/1/refused";

        var page = browser.get(path, "Sec-Fetch-Mode", "navigate", "Authorization", BEARER);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("<h1>Dafür fehlt Ihnen das Recht</h1>");
        for (String[] program :
                new String[][] {
                    {"Accept", HTML, "Authorization", BEARER},
                    {"Accept", HTML, "Sec-Fetch-Mode", "cors", "Authorization", BEARER},
                    {"Accept", "*/*", "Authorization", BEARER},
                }) {
            var answer = browser.get(path, program);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    /** There are 200 connections to a service. */
    @ParameterizedTest
    @ValueSource(strings = {"/clients/1", "/clients/imports/1/refused"})
    void aPageInsteadOfAProblemGivesItsConnectionBack(String feature) {
        String path = "/api/regions/aachen" + feature;
        CASES.answer(path, exchange -> refuse(exchange, "{\"status\":403}"));

        for (int i = 0; i < 205; i++) {
            var page = browser.get(path, "Sec-Fetch-Mode", "navigate", "Authorization", BEARER);
            assertThat(page.status()).isEqualTo(403);
        }
    }

    private static void refuse(HttpExchange exchange, String problem) throws IOException {
        byte[] body = problem.getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(403, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void whoKnocksTooOftenIsToldToWait() {
        Browser.Answer page = browser.send("POST", "/auth/signin", "", "Accept", HTML);
        for (int i = 0; i < 100 && page.status() != 429; i++) {
            page = browser.send("POST", "/auth/signin", "", "Accept", HTML);
        }

        assertThat(page.text())
                .contains("Das war zu oft in kurzer Zeit", "href=\"/login\">Anmelden")
                .containsPattern("Bitte warten Sie (eine|\\d+) (Sekunden?|Minute)");
    }

    @Test
    void aFormThatWasOpenTooLongIsExplained() {
        var page = browser.send("POST", "/logout", "", "Accept", HTML, "Accept-Language", "en-GB");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("<h1>This page was open too long</h1>");
    }

    @Test
    void thePageMayLoadItsOwnStyleAndNothingElse() throws Exception {
        var page = browser.get("/nowhere.php", "Accept", HTML);

        String style = page.text().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';")
                .doesNotContain("unsafe", "script-src");
        assertThat(page.text()).doesNotContain("<script", "style=\"");
    }
}
