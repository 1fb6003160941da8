package de.hafen.cases.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every way into somebody else's file asks why; which ways there are is what the API says. */
@HafenTest
class ReasonsIT {

    private static final String CLIENT = "/clients/{id}";
    private static final String CONSULTATION = "/consultations/{id}";

    /** What a colleague tries, with what it takes. */
    private static final Map<String, String> WAYS =
            Map.ofEntries(
                    Map.entry("GET " + CLIENT, ""),
                    Map.entry("PATCH " + CLIENT, "{\"phone\": \"1\"}"),
                    Map.entry("GET " + CLIENT + "/file", ""),
                    Map.entry("POST " + CLIENT + "/archive", ""),
                    Map.entry("POST " + CLIENT + "/restore", ""),
                    Map.entry("GET " + CLIENT + "/consents", ""),
                    Map.entry(
                            "POST " + CLIENT + "/consents",
                            "{\"purpose\": \"CONTACT\", \"text\": 1, \"language\": \"de\","
                                    + " \"manner\": \"SIGNED\"}"),
                    Map.entry(
                            "POST " + CLIENT + "/consents/withdrawals",
                            "{\"purpose\": \"CONTACT\", \"manner\": \"SIGNED\"}"),
                    Map.entry("GET " + CLIENT + "/hand-over-preview", ""),
                    Map.entry("POST " + CLIENT + "/hand-overs", "{\"to\": \"nowhere\"}"),
                    Map.entry("GET " + CLIENT + "/consultations", ""),
                    Map.entry("GET " + CLIENT + "/household", ""),
                    Map.entry(
                            "POST " + CLIENT + "/household",
                            "{\"relation\": \"PARTNER\", \"clientId\": \"{other}\"}"),
                    Map.entry(
                            "PUT " + CLIENT + "/household/{relative}",
                            "{\"relation\": \"SIBLING\"}"),
                    Map.entry("POST " + CLIENT + "/household/departure", ""),
                    Map.entry("GET " + CLIENT + "/referral-steps", ""),
                    Map.entry("GET " + CLIENT + "/merges", ""),
                    Map.entry(
                            "POST " + CLIENT + "/merges",
                            "{\"other\": \"{other}\", \"otherVersion\": 0}"),
                    Map.entry("POST " + CLIENT + "/merges/{merge}/undo", ""),
                    Map.entry("GET " + CONSULTATION, ""),
                    Map.entry("PATCH " + CONSULTATION, "{\"minutes\": 20}"),
                    Map.entry("GET " + CONSULTATION + "/revisions", ""),
                    Map.entry("POST " + CONSULTATION + "/retraction", "{\"reason\": \"Irrtum\"}"));

    /** Those of whoever has no case load: administrators, and where the reason itself is said. */
    private static final Set<String> OTHERS =
            Set.of(
                    "POST " + CLIENT + "/openings",
                    "POST " + CLIENT + "/sights",
                    "POST " + CONSULTATION + "/sights",
                    "GET " + CLIENT + "/accesses",
                    "GET " + CLIENT + "/holds",
                    "POST " + CLIENT + "/holds",
                    "DELETE " + CLIENT + "/holds");

    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls katrin;
    private Calls jonas;
    private String client;
    private String other;
    private String merge;
    private String consultation;

    @BeforeEach
    void katrinHasAFileWithAllThatMayLieInOne() {
        region = regions.fresh();
        katrin = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
        jonas = colleague("adviser");
        client = add("Yıldız");
        other = add("Demir");
        String same = add("Yildiz");
        merge =
                id(
                        katrin.with("If-Match", "\"0\"")
                                .post(
                                        path("/clients/" + client + "/merges"),
                                        "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(same)),
                        "merge");
        katrin.post(
                path("/clients/" + client + "/household"),
                "{\"relation\": \"PARTNER\", \"clientId\": \"%s\"}".formatted(other));
        consultation =
                id(
                        katrin.post(
                                path("/consultations"),
                                """
                                {"clientId": "%s", "minutes": 30, "channel": "IN_PERSON",
                                 "topics": ["WORK"], "language": "de", "outcome": "CLARIFIED",
                                 "note": "Vertraulich", "followUpOn": "%s"}
                                """
                                        .formatted(client, LocalDate.now(clock).plusDays(30))),
                        "id");
    }

    @TestFactory
    Stream<DynamicTest> everyWayIntoTheFileAsksWhy() {
        return WAYS.keySet().stream()
                .sorted()
                .map(way ->
                        DynamicTest.dynamicTest(
                                way,
                                () -> {
                                    Answer refused = tried(jonas, way);
                                    assertThat(refused.problem())
                                            .as(refused.text())
                                            .isEqualTo("reason-needed");
                                    assertThat(refused.json().path("client").asString())
                                            .isEqualTo(client);
                                }));
    }

    @Test
    void whatTheApiHasIsTried() {
        JsonNode paths = Calls.to(port).get("/v3/api-docs").json().path("paths");
        Set<String> ways = new TreeSet<>();
        for (String path : paths.propertyNames()) {
            String way = path.replace("/api/regions/{region}", "");
            if (way.startsWith(CLIENT) || way.startsWith(CONSULTATION)) {
                paths.path(path).propertyNames().stream()
                        .filter(it -> !it.equals("parameters"))
                        .forEach(it -> ways.add(it.toUpperCase(Locale.ROOT) + " " + way));
            }
        }
        Set<String> known = new TreeSet<>(WAYS.keySet());
        known.addAll(OTHERS);

        assertThat(ways).isEqualTo(known);
    }

    @Test
    void whoeverSaidWhyIsAskedNoMore() {
        jonas.post(path("/clients/" + client + "/openings"), "{\"reason\": \"Vertretung\"}");

        assertThat(tried(jonas, "GET " + CONSULTATION).status()).isEqualTo(200);
        assertThat(tried(jonas, "GET " + CLIENT + "/household").status()).isEqualTo(200);
        assertThat(tried(jonas, "GET " + CLIENT + "/merges").status()).isEqualTo(200);
        assertThat(notes(jonas, "/clients/" + client + "/consultations")).contains("Vertraulich");
    }

    @Test
    void mergingAsksForTheOtherFileToo() {
        String his = id(jonas.post(path("/clients"), form("Yildirim")), "id");

        Answer refused =
                jonas.with("If-Match", "\"0\"")
                        .post(
                                path("/clients/" + his + "/merges"),
                                "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(other));

        assertThat(refused.problem()).isEqualTo("reason-needed");
        assertThat(refused.json().path("client").asString()).isEqualTo(other);
    }

    @Test
    void listsShowNotesOnlyOfFilesThatAreOpenToTheReader() {
        assertThat(notes(katrin, "/consultations")).contains("Vertraulich");
        assertThat(notes(jonas, "/consultations")).isEmpty();
        Answer done = jonas.post(path("/day/follow-ups/" + consultation + "/done"), "");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.text()).doesNotContain("Vertraulich");

        jonas.post(path("/clients/" + client + "/openings"), "{\"reason\": \"Vertretung\"}");

        assertThat(notes(jonas, "/consultations")).contains("Vertraulich");
    }

    @Test
    void whoeverMayNotReadConsultationsIsNotToldThatThereWereAny() {
        Calls officer = colleague("immigration-officer");
        officer.post(path("/clients/" + client + "/openings"), "{\"reason\": \"Antrag\"}");
        List<String> ways =
                List.of(
                        "/clients",
                        "/clients?q=Yildiz",
                        "/clients/" + client,
                        "/clients/" + client + "/file",
                        "/search?q=Yildiz");

        assertThat(ways)
                .allSatisfy(
                        way -> assertThat(katrin.get(path(way)).text()).contains("lastContactOn"));
        assertThat(ways)
                .allSatisfy(way -> {
                    Answer answer = officer.get(path(way));
                    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                    assertThat(answer.text())
                            .doesNotContain("lastContactOn")
                            .doesNotContain("consultations");
                });
        assertThat(officer.get(path("/clients?sort=LAST_CONTACT")).problem())
                .isEqualTo("not-allowed");
    }

    private Answer tried(Calls who, String way) {
        String[] parts = way.split(" ", 2);
        String target =
                parts[1].startsWith(CLIENT)
                        ? parts[1].replace("{id}", client)
                        : parts[1].replace("{id}", consultation);
        String to = path(target.replace("{relative}", other).replace("{merge}", merge));
        return who.withNewKey()
                .with("If-Match", "\"0\"")
                .send(parts[0], to, WAYS.get(way).replace("{other}", other));
    }

    private List<String> notes(Calls who, String feature) {
        Answer answer = who.get(path(feature));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .map(it -> it.path("note").asString(""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String add(String familyName) {
        return id(katrin.post(path("/clients"), form(familyName)), "id");
    }

    private static String form(String familyName) {
        return "{\"givenName\": \"Ayşe\", \"familyName\": \"%s\", \"targetGroup\": \"NURSE\"}"
                .formatted(familyName);
    }

    private static String id(Answer answer, String member) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json().path(member).asString();
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }

    private Calls colleague(String role) {
        return Calls.to(port)
                .as(
                        Tokens.signed(claims ->
                                claims.subject("0190a000-0000-7000-8000-00000000cccc")
                                        .claim("name", "Jonas Weber")
                                        .claim("kind", "person")
                                        .claim("region", region.value())
                                        .claim("roles", List.of(role))));
    }
}
