package de.hafen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Tokens;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every error is a problem with a stable type. */
@SpringBootTest(
        classes = TrialService.class,
        properties = {
            "management.server.port=0",
            "hafen.service-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "spring.config.import=classpath:hafen-platform.yaml"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProblemsTests {

    private static final String THINGS = "/api/regions/aachen/things";

    @LocalServerPort private int port;
    private Calls adviser;

    @BeforeEach
    void signIn() {
        adviser = Calls.to(port).as(Tokens.person("aachen", "adviser"));
    }

    @Test
    void aBrokenRuleIsItsProblem() {
        var answer = adviser.get("/api/conflict");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("already-answered");
        assertThat(answer.json().get("instance").asString()).isEqualTo("/api/conflict");
    }

    @Test
    void anAccidentHasNoWordsButAReference() {
        var answer = adviser.get("/api/accident");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.problem()).isEqualTo("internal-error");
        assertThat(answer.text()).doesNotContain("Katrin", "IllegalState");
        assertThat(answer.json().get("reference").asString()).hasSizeGreaterThan(10);
    }

    @Test
    void anAnswerThatBreaksOffIsNeverTakenForTheWhole() {
        assertThatThrownBy(() -> adviser.get("/api/breaks-off"))
                .hasMessageContaining("got no answer");
    }

    @Test
    void unknownPathsAndMethodsAreProblems() {
        assertThat(adviser.get("/api/nothing").problem()).isEqualTo("unknown-path");
        var answer = adviser.delete(THINGS);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).isPresent();
        assertThat(adviser.with("Accept", "text/csv").get("/api/account").problem())
                .isEqualTo("not-acceptable");
        assertThat(adviser.with("Content-Type", "text/plain").put(THINGS, "x").problem())
                .isEqualTo("unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'a','count':1,'extra':2} | /extra | unknown",
                "{'name':'a','count':'1'} | /count | wrong",
                "{'name':'a','count':1.5} | /count | wrong",
                "{'name':'a','count':null} | /count | wrong",
                "{'name':7,'count':1} | /name | wrong",
                "{'name':true,'count':1} | /name | wrong",
                "{'name':'a','count':99999999999} | /count | wrong",
                "{'name':'a','count':1,'on':'2026-02-30'} | /on | wrong",
                "{'name':'a','count':1,'on':'2026-02-03T10:00:00Z'} | /on | wrong",
                "{'name':'a','count':1,'on':20260203} | /on | wrong",
                "{'name':'a','count':1,'at':1700000000} | /at | wrong",
                "{'name':'a','count':1,'at':''} | /at | wrong",
                "{'name':'a','count':1,'ref':'x'} | /ref | wrong",
                "{'name':'a','count':1,'ref':''} | /ref | wrong",
                "{'name':'a','count':1,'parts':[null]} | /parts/0 | wrong",
                "{'name':'a','count':1,'flag':'true'} | /flag | wrong",
                "{'name':'a','count':1,'flag':1} | /flag | wrong",
                "{'name':'a','count':1,'colour':'GREEN'} | /colour | wrong",
                "{'name':'a','count':1,'colour':0} | /colour | wrong",
                "{'name':'a','count':1,'colour':''} | /colour | wrong",
                "{'name':'a','count':1,'region':'A B'} | /region | not-a-region-key",
                "{'name':'a','count':1,'parts':[{'word':'x'},{'word':''}]} | /parts/1/word | required",
                "{'name':'a','count':1,'parts':{}} | /parts | wrong",
                "{'name':'a','count':1,'parts':''} | /parts | wrong",
                "{'name':' ','count':1} | /name | required",
                "{'name':'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','count':1} | /name | size",
            })
    void namesTheMemberThatIsWrong(String body, String pointer, String code) {
        var answer = adviser.put(THINGS, body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        var error = answer.json().get("errors").get(0);
        assertThat(error.get("pointer").asString()).isEqualTo(pointer);
        assertThat(error.get("code").asString()).as(answer.text()).startsWith(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'a','name':'b','count':1}",
                "{'name':'a','count':1} x",
                "{'name':'a','count':1}{}",
                "{'name':'a','count':1,}",
                "{'name':'a','count':01}",
                "{'name':'a','count':NaN}",
                "{name:'a','count':1}",
                "{",
            })
    void refusesWhatIsNotJson(String body) {
        var answer = adviser.put(THINGS, body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isIn("unreadable-body", "invalid-request");
    }

    @Test
    void refusesDeepNestingAndMissingBodies() {
        assertThat(adviser.put(THINGS, "[".repeat(200)).problem())
                .isIn("unreadable-body", "invalid-request");
        assertThat(adviser.put(THINGS, "").problem())
                .isIn("body-missing", "unsupported-media-type");
        assertThat(adviser.put(THINGS, "null").status()).isEqualTo(400);
    }

    @Test
    void refusesLargeBodiesAndOtherCharsets() {
        String large = "{\"name\":\"" + "a".repeat(1_200_000) + "\",\"count\":1}";
        assertThat(adviser.put(THINGS, large).problem()).isEqualTo("body-too-large");
        assertThat(
                        adviser.with("Content-Type", "application/json;charset=ISO-8859-1")
                                .put(THINGS, "{\"name\":\"a\",\"count\":1}")
                                .problem())
                .isEqualTo("unsupported-charset");
        for (String several : new String[] {"*/*", "application/*", "application/*+json"}) {
            assertThat(adviser.with("Content-Type", several).put(THINGS, "{}").problem())
                    .isEqualTo("unsupported-media-type");
        }
    }

    @Test
    void namesTheParameterThatIsWrong() {
        var admin = Calls.to(port).as(Tokens.platformPerson("platform-administrator"));

        var wrong = admin.get("/api/platform/regions?limit=many");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().at("/errors/0/pointer").asString()).isEqualTo("?limit");
        var small = admin.get("/api/platform/regions?limit=0");
        assertThat(small.json().at("/errors/0/pointer").asString()).isEqualTo("?limit");
        assertThat(small.json().at("/errors/0/code").asString()).isEqualTo("min");
    }

    @Test
    void chunksThatAreNoneAreRefused() throws IOException {
        String answer =
                raw(
                        "PUT "
                                + THINGS
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Authorization: "
                                + adviser.headers().get("Authorization")
                                + "\r\nContent-Type: application/json\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @Test
    void moreLanguagesThanAnybodySpeaksAreRefused() {
        var everybody = adviser.with("Accept-Language", "de," + "en;q=0.5,".repeat(500) + "tr");

        assertThat(everybody.get("/api/conflict").problem()).isEqualTo("bad-request");
        assertThat(adviser.with("Accept-Language", "tr,de;q=0.5").get("/api/conflict").status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/<script> HTTP/1.1, 400",
        "GET /api/%zz HTTP/1.1, 400",
        "BR?OKEN / HTTP/1.1, 400",
    })
    void whatTheServerRefusesItselfIsAProblemToo(String line, int status) throws IOException {
        String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer).contains("application/problem+json", "/problems/bad-request");
        assertThat(answer).doesNotContain("Tomcat", "Exception", "<html");
    }

    @Test
    void aMethodThatTheServerDoesNotKnowIsNoAccident() throws IOException {
        String answer =
                raw(
                        "CONNECT /api/conflict HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 405").contains("/problems/method-not-allowed");
    }

    @Test
    void tooLongAddressesAndHeadersAreProblems() throws IOException {
        String answer =
                raw(
                        "GET /api/"
                                + "a".repeat(40_000)
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 4(00|14|31).*");
        assertThat(answer).doesNotContain("<html", "Exception");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
