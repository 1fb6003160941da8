package de.hafen.cases.client;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HafenTest
class ClientControllerIT {

    private static final String AYSE =
            """
            {"givenName": "Ayşe", "familyName": "Yıldız", "targetGroup": "NURSE",
             "citizenships": ["TR"], "languages": [{"tag": "tr", "level": "NATIVE"}]}
            """;

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;

    @BeforeEach
    void anAdviserIsSignedIn() {
        region = regions.a();
        regions.b();
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void aClientIsAddedOpenedAndChanged() {
        Answer added = adviser.post(path(""), AYSE);
        String address = added.header("Location").orElseThrow();

        Answer opened = adviser.get(address);
        Answer changed =
                adviser.with("If-Match", opened.header("ETag").orElseThrow())
                        .patch(address, "{\"callName\": \"Ayşe\", \"citizenships\": null}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(opened.json().path("familyName").asString()).isEqualTo("Yıldız");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).contains("\"1\"");
        assertThat(changed.json().path("callName").asString()).isEqualTo("Ayşe");
        assertThat(changed.json().path("citizenships").isEmpty()).isTrue();
        assertThat(changed.json().path("languages")).hasSize(1);
    }

    @Test
    void anotherRegionsTokenOpensNothing() {
        String address = adviser.post(path(""), AYSE).header("Location").orElseThrow();
        Calls foreign = Calls.to(port).as(Tokens.person("duisburg", "adviser"));

        assertThat(foreign.get(address).status()).isEqualTo(403);
        assertThat(foreign.get(address.replace("aachen", "duisburg")).problem())
                .isEqualTo("no-such-client");
        assertThat(Calls.to(port).get(address).status()).isEqualTo(401);
    }

    @Test
    void aTitleIsKeptWithWhatItIsSubjectTo() {
        String title =
                """
                {"familyName": "X", "targetGroup": "NURSE",
                 "title": {"kind": "BLUE_CARD", "conditions": "%s"}}
                """;
        Answer added = adviser.post(path(""), title.formatted(" Nur bei der Klinik Nord "));
        String file = added.header("Location").orElseThrow();

        assertThat(added.json().at("/title/conditions").asString())
                .isEqualTo("Nur bei der Klinik Nord");
        assertThat(adviser.get(file).json().at("/title/conditions").asString())
                .isEqualTo("Nur bei der Klinik Nord");
        assertThat(
                        adviser.with("If-Match", "\"0\"")
                                .patch(file, "{\"title\": {\"conditions\": \" \"}}")
                                .json()
                                .at("/title/conditions")
                                .isNull())
                .isTrue();
        assertThat(
                        adviser.post(path(""), title.formatted("x".repeat(501)))
                                .json()
                                .at("/errors/0/pointer")
                                .asString())
                .isEqualTo("/title/conditions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event-manager", "sponsor"})
    void whoeverIsNoAdviserIsRefused(String role) {
        Calls other = Calls.to(port).as(Tokens.person(region.value(), role));

        assertThat(other.get(path("")).problem()).isEqualTo("not-allowed");
        assertThat(other.post(path(""), AYSE).status()).isEqualTo(403);
    }

    @Test
    void aMachineDoesWhatItsScopesSay() {
        Calls reader = Calls.to(port).as(Tokens.machine(region.value(), "clients:read"));

        assertThat(reader.get(path("?limit=1")).status()).isEqualTo(200);
        assertThat(reader.post(path(""), AYSE).status()).isEqualTo(403);
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        String address = adviser.post(path(""), AYSE).header("Location").orElseThrow();
        String patch = "{\"callName\": \"A\"}";

        assertThat(adviser.patch(address, patch).status()).isEqualTo(428);
        assertThat(adviser.with("If-Match", "\"7\"").patch(address, patch).status()).isEqualTo(412);
        assertThat(adviser.with("If-Match", "*").patch(address, patch).status()).isEqualTo(400);
        assertThat(adviser.with("If-Match", "\"0\"").patch(address, patch).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"familyName\": \"X\"} | /targetGroup",
                "{\"targetGroup\": \"NURSE\"} | /familyName",
                "{\"familyName\": \"  \", \"targetGroup\": \"NURSE\"} | /familyName",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSES\"} | /targetGroup",
                "{\"familyName\": \"X\", \"targetGroup\": 1} | /targetGroup",
                "{\"familyName\": 5, \"targetGroup\": \"NURSE\"} | /familyName",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"x\": 1} | /x",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"id\": \"1\"} | /id",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"citizenships\": [\"QQ\"]} |"
                        + " /citizenships/0",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"citizenships\": [null]} |"
                        + " /citizenships/0",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"citizenships\":"
                        + " [\"TR\",\"TR\"]} | /citizenships",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"birthDate\":"
                        + " \"0001-01-01\"} | /birthDate",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"birthDate\":"
                        + " \"+999999999-12-31\"} | /birthDate",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"birthDate\":"
                        + " \"2026-02-30\"} | /birthDate",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"municipality\": \"5111\"} |"
                        + " /municipality",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"email\": \"a b\"} | /email",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"languages\":"
                        + " [{\"level\": \"B1\"}]} | /languages/0/tag",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"title\":"
                        + " {\"validUntil\": \"2027-01-01\"}} | /title/kind",
                "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\", \"title\":"
                        + " {\"conditions\": \"Nur bei der Klinik\"}} | /title/kind",
            })
    void whatIsWrongIsNamedAndNothingIsStored(String body, String pointer) {
        long before = total();

        Answer answer = adviser.post(path(""), body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("errors")).as(answer.text()).isNotEmpty();
        assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo(pointer);
        assertThat(total()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "\"x\"", "{\"a\":1,\"a\":2}"})
    void whatIsNoObjectIsRefused(String body) {
        assertThat(adviser.post(path(""), body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "A\\u0000B", "\\ud800", "A\\udc00B"})
    void textThatCannotBeStoredIsRefusedWithoutAnAccident(String text) {
        String body = "{\"familyName\": \"X%s\", \"targetGroup\": \"NURSE\"}".formatted(text);

        assertThat(adviser.post(path(""), body).status()).isEqualTo(400);
        assertThat(adviser.get(path("?q=%00a")).status()).isIn(200, 400);
    }

    @Test
    void namesAreKeptAsTheyAreWritten() {
        String name = "N̈guyễn‏ 👩‍👩‍👧 O’Brien <script> ﷽ 王";
        String body = "{\"familyName\": \"%s\", \"targetGroup\": \"NURSE\"}".formatted(name);

        Answer added = adviser.post(path(""), body);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("familyName").asString()).isEqualTo(name);
    }

    @Test
    void theSameRequestTwiceAddsOneClient() {
        Calls twice = adviser.withNewKey();
        long before = total();

        Answer first = twice.post(path(""), AYSE);
        Answer again = twice.post(path(""), AYSE);
        Answer other = twice.post(path(""), AYSE.replace("Ayşe", "Anna"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(total()).isEqualTo(before + 1);
    }

    @Test
    void sixClicksAtOnceAddOneClient() throws Exception {
        Calls same = adviser.withNewKey();
        long before = total();

        try (ExecutorService hands = Executors.newFixedThreadPool(6)) {
            List<Future<Answer>> clicks =
                    IntStream.range(0, 6)
                            .mapToObj(i -> hands.submit(() -> same.post(path(""), AYSE)))
                            .toList();
            for (Future<Answer> click : clicks) {
                assertThat(click.get().status()).isIn(201, 409);
            }
        }

        assertThat(total()).isEqualTo(before + 1);
    }

    @Test
    void whoeverMayBeThereAlreadyIsShown() {
        adviser.post(path(""), AYSE);

        Answer answer =
                adviser.post(
                        path("/similar"), "{\"givenName\":\"ayse\",\"familyName\":\"YILDIZ\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("items").get(0).path("reasons").get(0).asString())
                .isEqualTo("SAME_NAME");
    }

    @Test
    void pagesGoOnWithoutGapsAndDoubles() {
        RegionKey fresh = regions.fresh();
        Calls calls = Calls.to(port).as(Tokens.person(fresh.value(), "adviser"));
        String path = "/api/regions/" + fresh + "/clients";
        for (int i = 0; i < 7; i++) {
            calls.post(path, AYSE.replace("Yıldız", i % 2 == 0 ? "Gleich" : "Anders" + i));
        }

        for (String sort : List.of("NAME", "NEWEST", "LAST_CONTACT")) {
            List<String> ids = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                JsonNode page = calls.get(path + "?limit=3&sort=" + sort + cursor).json();
                page.path("items").forEach(item -> ids.add(item.path("id").asString()));
                cursor =
                        page.path("next").isNull()
                                ? null
                                : "&cursor=" + page.path("next").asString();
            }
            assertThat(ids).as(sort).hasSize(7).doesNotHaveDuplicates();
        }
        assertThat(calls.get(path + "?cursor=nonsense").status()).isEqualTo(400);
        assertThat(calls.get(path + "?limit=0").status()).isEqualTo(400);
        assertThat(calls.get(path + "?country=QQ").status()).isEqualTo(400);
        assertThat(calls.get(path + "?sort=UP").status()).isEqualTo(400);
    }

    @Test
    void anIdThatIsNoneIsARefusalAndNoAccident() {
        assertThat(adviser.get(path("/not-an-id")).status()).isEqualTo(400);
        assertThat(adviser.get(path("/00000000-0000-0000-0000-000000000000")).problem())
                .isEqualTo("no-such-client");
    }

    private long total() {
        return adviser.get(path("?limit=1")).json().path("total").asLong();
    }

    private String path(String rest) {
        return "/api/regions/" + region + "/clients" + rest;
    }
}
