package de.hafen.cases.employer;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HafenTest
class EmployerControllerIT {

    private static final String NOWHERE = "/00000000-0000-0000-0000-000000000000";

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
    void anEmployerIsAddedOpenedAndChanged() {
        String address = address(add("Nordlicht GmbH"));

        Answer opened = adviser.get(address);
        Answer changed =
                adviser.with("If-Match", opened.header("ETag").orElseThrow())
                        .patch(
                                address,
                                "{\"size\": \"SMALL\", \"contacts\": [{\"name\": \"Jörg\"}]}");

        assertThat(opened.header("ETag")).contains("\"0\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.header("ETag")).contains("\"1\"");
        assertThat(changed.json().path("name").asString()).isEqualTo("Nordlicht GmbH");
        assertThat(changed.json().path("contacts").get(0).path("name").asString())
                .isEqualTo("Jörg");
    }

    @Test
    void anotherRegionsTokenOpensNothing() {
        String address = address(add("Nordlicht GmbH"));
        Calls foreign = Calls.to(port).as(Tokens.person("duisburg", "adviser"));

        assertThat(foreign.get(address).status()).isEqualTo(403);
        assertThat(foreign.get(path("")).status()).isEqualTo(403);
        assertThat(foreign.post(path(""), named("X")).status()).isEqualTo(403);
        assertThat(foreign.get(address.replace("aachen", "duisburg")).problem())
                .isEqualTo("no-such-employer");
        assertThat(Calls.to(port).get(address).status()).isEqualTo(401);
    }

    @Test
    void whoeverIsNoAdviserIsRefused() {
        Calls other = Calls.to(port).as(Tokens.person(region.value(), "sponsor"));

        assertThat(other.get(path("")).problem()).isEqualTo("not-allowed");
        assertThat(other.post(path(""), named("X")).problem()).isEqualTo("not-allowed");
    }

    @Test
    void anIdThatIsNoneIsARefusalAndNoAccident() {
        assertThat(adviser.get(path("/not-an-id")).status()).isEqualTo(400);
        assertThat(adviser.get(path(NOWHERE)).problem()).isEqualTo("no-such-employer");
        assertThat(adviser.get(path(NOWHERE + "/consultations")).problem())
                .isEqualTo("no-such-employer");
        assertThat(adviser.with("If-Match", "\"0\"").patch(path(NOWHERE), "{}").problem())
                .isEqualTo("no-such-employer");
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        String address = address(add("Nordlicht GmbH"));
        String patch = "{\"size\": \"LARGE\"}";

        assertThat(adviser.patch(address, patch).status()).isEqualTo(428);
        assertThat(adviser.with("If-Match", "\"7\"").patch(address, patch).status()).isEqualTo(412);
        assertThat(adviser.with("If-Match", "*").patch(address, patch).status()).isEqualTo(400);
        assertThat(adviser.with("If-Match", "\"0\"").patch(address, patch).status()).isEqualTo(200);
        assertThat(adviser.with("If-Match", "\"0\"").patch(address, patch).problem())
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void whatWouldTurnTheFollowingAroundIsLeftOut() {
        Answer added =
                adviser.post(
                        path(""),
                        "{\"name\": \"\\u202eGmbH \\u2067Anker\\u2069\", \"kind\": \"COMPANY\"}");

        assertThat(added.json().path("name").asString()).isEqualTo("GmbH Anker");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"nickname\": \"N\" | /nickname",
                "\"id\": \"1\" | /id",
                "\"version\": 3 | /version",
                "\"region\": \"duisburg\" | /region",
                "\"consultations\": 9 | /consultations",
                "\"kind\": \"SHOP\" | /kind",
                "\"kind\": null | /kind",
                "\"industry\": \"6\" | /industry",
                "\"municipality\": \"5111\" | /municipality",
                "\"size\": 7 | /size",
                "\"contacts\": {} | /contacts",
                "\"contacts\": [null] | /contacts/0",
                "\"contacts\": [{}] | /contacts/0/name",
                "\"contacts\": [{\"name\": \"A\", \"email\": \"a b\"}] | /contacts/0/email",
                "\"contacts\": [{\"name\": \"A\", \"fax\": \"1\"}] | /contacts/0/fax",
                "\"contacts\": [{\"name\": \"\\u3000\"}] | /contacts/0/name",
            })
    void whatIsWrongIsNamedAndNothingIsStored(String part, String pointer) {
        long before = total();
        String body = "{\"name\": \"X\", " + part;
        body += part.startsWith("\"kind\"") ? "}" : ", \"kind\": \"COMPANY\"}";

        Answer answer = adviser.post(path(""), body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo(pointer);
        assertThat(total()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\\u00a0",
                "\\u3000\\u2003",
                "\\u200f\\u200b",
                "\\u0000",
                "A\\u0000B",
                "\\ud83d",
                "B\\udc00A"
            })
    void aNameThatNobodyCanReadIsRefused(String name) {
        Answer answer = adviser.post(path(""), named(name));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo("/name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🚢 Hafen & Söhne 👩‍👩‍👧 e. K.",
                "شركة الميناء",
                "‏חברת הנמל‎ Ltd.",
                "ООО «Гавань»",
                "𠮷野家ドイツ株式会社",
                "บริษัท ท่าเรือ จำกัด",
                "N̈guyễn O’Brien <script>alert(1)</script> ';--",
                "=HYPERLINK(\"x\")"
            })
    void namesAreKeptAsTheyAreWrittenAndFound(String name) {
        Answer added = adviser.post(path(""), named(name.replace("\"", "\\\"")));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("name").asString()).isEqualTo(name);
        assertThat(names(adviser.get(path("?q=" + encoded(name))).json())).contains(name);
    }

    @Test
    void composedAndDecomposedLettersFindEachOther() {
        String decomposed = Normalizer.normalize("Çağrı Éclair Ångström", Normalizer.Form.NFD);
        String id = add(decomposed).json().path("id").asString();

        Answer found = adviser.get(path("?q=" + encoded("Çağrı Éclair")));

        assertThat(found.json().path("items").get(0).path("id").asString()).isEqualTo(id);
        assertThat(found.json().path("items").get(0).path("name").asString()).isEqualTo(decomposed);
    }

    @Test
    void theSameRequestTwiceAddsOneEmployer() {
        Calls twice = adviser.withNewKey();
        long before = total();

        Answer first = twice.post(path(""), named("Zweimal AG"));
        Answer again = twice.post(path(""), named("Zweimal AG"));
        Answer other = twice.post(path(""), named("Einmal AG"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(total()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "NEWEST", "LAST_CONTACT"})
    void pagesGoOnToTheEndWithoutGapsAndDoubles(String sort) {
        RegionKey fresh = regions.fresh();
        adviser = Calls.to(port).as(Tokens.person(fresh.value(), "adviser"));
        String path = "/api/regions/" + fresh + "/employers";
        for (int i = 0; i < 7; i++) {
            adviser.post(path, named(i % 2 == 0 ? "Gleich" : "Anders" + i));
        }
        List<String> ids = new ArrayList<>();

        JsonNode page = adviser.get(path + "?limit=2&sort=" + sort).json();
        page.path("items").forEach(item -> ids.add(item.path("id").asString()));
        while (!page.path("next").isNull()) {
            String cursor = "&cursor=" + page.path("next").asString();
            page = adviser.get(path + "?limit=2&sort=" + sort + cursor).json();
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
        }

        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void aCursorServesItsOwnListOnly() {
        RegionKey fresh = regions.fresh();
        adviser = Calls.to(port).as(Tokens.person(fresh.value(), "adviser"));
        String path = "/api/regions/" + fresh + "/employers";
        adviser.post(path, named("A"));
        adviser.post(path, named("B"));
        String cursor = adviser.get(path + "?limit=1").json().path("next").asString();

        assertThat(adviser.get(path + "?limit=1&cursor=" + cursor).status()).isEqualTo(200);
        for (String other :
                List.of(
                        "&sort=NEWEST&cursor=" + cursor,
                        "&kind=OTHER&cursor=" + cursor,
                        "&cursor=" + cursor.substring(1),
                        "&cursor=nonsense",
                        "&cursor=%00")) {
            Answer answer = adviser.get(path + "?limit=1" + other);
            assertThat(answer.status()).as(other).isEqualTo(400);
            assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                    .isEqualTo("?cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=201",
                "?sort=UP",
                "?kind=SHOP",
                "?industry=x",
                "?municipality=1"
            })
    void aQuestionThatMakesNoSenseIsRefused(String query) {
        assertThat(adviser.get(path(query)).status()).isEqualTo(400);
    }

    private Answer add(String name) {
        return adviser.post(path(""), named(name));
    }

    private static String named(String name) {
        return "{\"name\": \"%s\", \"kind\": \"COMPANY\"}".formatted(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String address(Answer added) {
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.header("Location").orElseThrow();
    }

    private static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.path("items").forEach(item -> names.add(item.path("name").asString()));
        return names;
    }

    private long total() {
        return adviser.get(path("?limit=1")).json().path("total").asLong();
    }

    private String path(String rest) {
        return "/api/regions/" + region + "/employers" + rest;
    }
}
