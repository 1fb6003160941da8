package de.hafen.cases.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
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

@HafenTest
class SearchControllerIT {

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;

    @BeforeEach
    void anAdviserIsSignedIn() {
        region = regions.fresh();
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @ParameterizedTest
    @CsvSource({
        "Мельник, Melnyk",
        "Шевченко, Schewtschenko",
        "Παπαδόπουλος, Papadopoulos",
        "Çağlar, caglar",
        "Nguyễn, NGUYEN",
        "王小明, 王",
        "𠮷𠮷田, 𠮷",
        "الأحمد, الأحمد",
        "कुमार, कुमार",
        "สมชาย, สมชาย",
        "김민준, 김민",
        "O’Brien, obrien",
        "Straße, strasse",
    })
    void aNameIsFoundAsPeopleTypeIt(String name, String typed) {
        client(name);

        assertThat(labels(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, Mueller",
        "Mueller, Müller",
        "Müller, Muller",
        "Yıldız, Yildiz",
        "Yildiz, Yıldız",
        "Олена, Olena",
        "Olena, Олена",
    })
    void peopleAndEmployersAreFoundHoweverTheyAreWrittenInThePaletteAndInLists(
            String name, String typed) {
        client(name);
        String employer = "{\"name\": \"%s GmbH\", \"kind\": \"COMPANY\"}".formatted(name);
        adviser.post("/api/regions/" + region + "/employers", employer);
        String q = "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);

        assertThat(labels(typed)).containsExactlyInAnyOrder(name, name + " GmbH");
        for (String list : List.of("clients", "employers")) {
            assertThat(adviser.get("/api/regions/" + region + "/" + list + q).json().path("items"))
                    .as(list)
                    .hasSize(1);
        }
    }

    @Test
    void composedAndDecomposedLettersFindEachOther() {
        String composed = Normalizer.normalize("Ångström", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize("Ångström", Normalizer.Form.NFD);
        client(composed);
        client(decomposed);

        assertThat(labels(composed)).containsExactlyInAnyOrder(composed, decomposed);
        assertThat(labels(decomposed)).containsExactlyInAnyOrder(composed, decomposed);
    }

    @Test
    void marksOfDirectionAndEmojiStandInNobodysWay() {
        client("\u200fאברהם\u200e 🚢");

        assertThat(labels("אברהם")).hasSize(1);
        assertThat(labels("\u202eאברהם")).hasSize(1);
        assertThat(labels("🚢")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%00", "Ber%00ta", "%25", "_%25_", "%5C", "'%20or%201=1--", "%ED%A0%80"})
    void whatIsNoNameFindsNothingAndIsNoAccident(String q) {
        client("Berta");

        Calls.Answer answer = adviser.get(path("?q=" + q));

        assertThat(answer.status()).as(answer.text()).isIn(200, 400);
        assertThat(answer.json().path("items")).isEmpty();
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefused() {
        assertThat(adviser.get(path("")).status()).isEqualTo(400);
        assertThat(adviser.get(path("?q=a&limit=0")).status()).isEqualTo(400);
        assertThat(adviser.get(path("?q=a&limit=51")).status()).isEqualTo(400);
        assertThat(adviser.get(path("?q=" + "a".repeat(201))).status()).isEqualTo(400);
        assertThat(adviser.get(path("?q=" + "a".repeat(200))).status()).isEqualTo(200);
    }

    @Test
    void noMoreThanWantedAndTheVeryNameFirst() {
        for (int i = 0; i < 4; i++) {
            client("Bergmann" + i);
        }
        client("Berg");

        assertThat(labels("Berg")).hasSize(5).first().isEqualTo("Berg");
        assertThat(adviser.get(path("?q=berg&limit=2")).json().path("items")).hasSize(2);
    }

    @Test
    void nobodyOfAnotherRegionIsFound() {
        client("Einmalig");
        RegionKey other = regions.fresh();
        Calls foreign = Calls.to(port).as(Tokens.person(other.value(), "adviser"));
        String there = "/api/regions/" + other + "/search?q=einmalig";

        assertThat(foreign.get(there).json().path("items")).isEmpty();
        assertThat(foreign.get(path("?q=einmalig")).status()).isEqualTo(403);
        assertThat(Calls.to(port).get(path("?q=einmalig")).status()).isEqualTo(401);
        assertThat(
                        Calls.to(port)
                                .as(Tokens.person(region.value(), "sponsor"))
                                .get(path("?q=einmalig"))
                                .problem())
                .isEqualTo("not-allowed");
    }

    @Test
    void aCaseIsFoundByTheWordsOfItsTitleWhereItsCompartmentIsOpen() {
        String berta = client("Berta");
        String titled = open(berta, "ADVICE", "Anerkennung als Ärztin");
        open(berta, "INTEGRATION", "Sprachkurs Ärzte");
        Calls officer = Calls.to(port).as(Tokens.person(region.value(), "naturalisation-officer"));

        assertThat(labels("aerzt")).containsExactly("Sprachkurs Ärzte", "Anerkennung als Ärztin");
        assertThat(labels("ärztin anerk")).containsExactly("Anerkennung als Ärztin");
        assertThat(labels("ae")).as("too short to be looked up").isEmpty();
        assertThat(labels("kurs")).as("within a word").isEmpty();
        assertThat(adviser.get(path("?q=anerkennung")).json().at("/items/0/detail").asString())
                .isEqualTo("Berta");
        assertThat(officer.get(path("?q=anerkennung")).json().path("items")).isEmpty();
        assertThat(cases("?q=anerkennung")).isOne();
        assertThat(cases("?q=%25")).isZero();

        adviser.with("If-Match", "\"0\"")
                .post(
                        "/api/regions/" + region + "/cases/" + titled + "/steps",
                        "{\"step\": \"CLOSE\", \"reason\": \"SETTLED\"}");
        assertThat(labels("anerkennung")).isEmpty();
        assertThat(adviser.get(path("?q=anerkennung&archive=WITH")).json().path("items"))
                .hasSize(1);
    }

    @Test
    void onlyTheKindsThatAreAskedForAreFound() {
        open(client("Gleichnam"), "ADVICE", "Gleichnam");

        assertThat(labels("gleichnam")).hasSize(2);
        for (String kind : List.of("CLIENT", "CASE")) {
            assertThat(
                            adviser.get(path("?q=gleichnam&kinds=" + kind))
                                    .json()
                                    .at("/items/0/kind")
                                    .asString())
                    .isEqualTo(kind);
        }
        assertThat(adviser.get(path("?q=gleichnam&kinds=EMPLOYER")).json().path("items")).isEmpty();
        assertThat(adviser.get(path("?q=gleichnam&kinds=NOBODY")).status()).isEqualTo(400);
    }

    private String open(String client, String kind, String title) {
        Calls.Answer opened =
                adviser.post(
                        "/api/regions/" + region + "/cases",
                        "{\"kind\": \"%s\", \"clientId\": \"%s\", \"title\": \"%s\"}"
                                .formatted(kind, client, title));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.json().path("id").asString();
    }

    private int cases(String question) {
        return adviser.get("/api/regions/" + region + "/cases" + question)
                .json()
                .path("items")
                .size();
    }

    private String client(String familyName) {
        Calls.Answer added =
                adviser.post(
                        "/api/regions/" + region + "/clients",
                        "{\"familyName\": \"%s\", \"targetGroup\": \"NURSE\"}"
                                .formatted(familyName));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.json().path("id").asString();
    }

    private List<String> labels(String typed) {
        List<String> labels = new ArrayList<>();
        adviser.get(path("?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .json()
                .path("items")
                .forEach(hit -> labels.add(hit.path("label").asString()));
        return labels;
    }

    private String path(String rest) {
        return "/api/regions/" + region + "/search" + rest;
    }
}
