package de.hafen.events.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HafenTest
class EventImportIT {

    private static final String LIST =
            """
            Veranstaltungen des Netzwerks 2024/25;;;;;;
            ;;;;;;
            Datum;Uhrzeit;Veranstaltung;Art;Stadt;TN;Bemerkung
            1.2.24;18:00;Netzwerkabend Frühling;Netzwerkabend;Würselen;35;schön
            01.03.2024;9 Uhr;Ländertag Türkei;Infoveranstaltung;Aachen;ca. 40;

            31.2.2024;18:00;Gibt es nicht;Workshop;Aachen;12;
            5. Apr. 2024;;Ohne Uhrzeit;Werkstatt;Atlantis;viele;=1+1
            """;

    @LocalServerPort private int port;
    @Autowired private TestRegions regions;
    @Autowired private JdbcClient jdbc;
    private RegionKey region;
    private Calls manager;

    @BeforeEach
    void signIn() {
        region = regions.fresh();
        manager = Calls.to(port).as(Tokens.person(region.value(), "event-manager"));
    }

    @Test
    void anOldGermanListIsUnderstoodCheckedAndStored() {
        JsonNode brought = bring(LIST.getBytes(Charset.forName("windows-1252")));

        assertThat(brought.path("format").asString()).isEqualTo("CSV, ;, windows-1252");
        assertThat(brought.path("headerRow").asInt()).isEqualTo(3);
        assertThat(brought.path("rows").asInt()).isEqualTo(4);
        assertThat(brought.path("mapping").toString())
                .contains("\"title\":2", "\"startsOn\":0", "\"startsAt\":1", "\"kind\":3")
                .contains("\"municipality\":4", "\"participants\":5", "\"outcome\":6");

        JsonNode checked = work(brought, "check");

        assertThat(checked.path("status").asString()).isEqualTo("CHECKED");
        assertThat(checked.path("problems").path("count").asInt()).isEqualTo(2);
        assertThat(checked.path("problems").path("items").toString())
                .contains(
                        "{\"row\":7,\"column\":\"A\",\"header\":\"Datum\",\"code\":\"not-a-date\"")
                .contains("{\"row\":8,\"column\":\"E\",\"header\":\"Stadt\",\"code\":\"not-a-m")
                .contains("\"row\":8,\"column\":\"F\"");
        assertThat(events()).isZero();

        JsonNode done = work(brought, "run");

        assertThat(done.path("status").asString()).isEqualTo("DONE");
        assertThat(done.path("result").toString())
                .isEqualTo("{\"imported\":2,\"skippedDuplicates\":0,\"refused\":2}");
        assertThat(events()).isEqualTo(2);
        String first = manager.get(path("") + "?q=fruehling").text();
        assertThat(first).contains("\"startsAt\":\"2024-02-01T17:00:00Z\"", "\"participants\":35");
    }

    @Test
    void theSameFileTwiceImportsNothingTwice() {
        importAll(LIST.getBytes(StandardCharsets.UTF_8));

        JsonNode again = importAll(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE));

        assertThat(again.path("result").toString())
                .isEqualTo("{\"imported\":0,\"skippedDuplicates\":2,\"refused\":2}");
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void refusedRowsCanBeDownloadedWithTheirReasons() {
        JsonNode done = importAll(LIST.getBytes(StandardCharsets.UTF_8));

        Calls.Answer csv =
                manager.with("Accept-Language", "de")
                        .get(path("/imports/" + done.path("id").asString() + "/refused"));

        assertThat(csv.header("Content-Disposition").orElse("")).contains("attachment");
        assertThat(csv.text())
                .contains("Zeile der Datei;Grund")
                .contains("7;Datum: Das ist kein Datum: 31.2.2024")
                .contains("8;Stadt: Diese Gemeinde ist nicht bekannt: Atlantis")
                .contains(";'=1+1;");
    }

    @Test
    void correctedRowsAreTakenAndTheOthersKnown() {
        importAll(LIST.getBytes(StandardCharsets.UTF_8));

        JsonNode again =
                importAll(LIST.replace("31.2.2024", "29.2.2024").getBytes(StandardCharsets.UTF_8));

        assertThat(again.path("result").toString())
                .isEqualTo("{\"imported\":1,\"skippedDuplicates\":2,\"refused\":1}");
    }

    @Test
    void theMappingCanBeCorrected() {
        JsonNode brought =
                bring("Wann;Was\n1.2.2024;Sommerfest\n".getBytes(StandardCharsets.UTF_8));
        String one = path("/imports/" + brought.path("id").asString());

        assertThat(manager.post(one + "/check", "").problem()).isEqualTo("mapping-incomplete");
        assertThat(manager.put(one + "/mapping", "{\"title\":7}").problem())
                .isEqualTo("mapping-incomplete");
        assertThat(manager.put(one + "/mapping", "{\"title\":1,\"startsOn\":0}").status())
                .isEqualTo(200);
        assertThat(manager.post(one + "/run", "").problem()).isEqualTo("import-elsewhere");

        work(brought, "check");
        assertThat(work(brought, "run").path("result").path("imported").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNoTableIsRefusedAndNothingStored() {
        Calls.Answer answer =
                manager.upload(
                        path("/imports"), "x.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("sheet-unreadable");
        assertThat(answer.json().path("reason").asString()).isEqualTo("not-a-table");
        assertThat(manager.get(path("/imports")).json().path("items").size()).isZero();
    }

    @Test
    void aTableOfHeadingsAloneIsRefused() {
        Calls.Answer answer =
                manager.upload(
                        path("/imports"),
                        "x.csv",
                        "Datum;Titel;Art\n\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("reason").asString()).isEqualTo("empty");
        assertThat(manager.get(path("/imports")).json().path("items").size()).isZero();
    }

    @Test
    void advisersMayNotImportEventsAndOtherRegionsSeeNothing() {
        JsonNode brought = bring(LIST.getBytes(StandardCharsets.UTF_8));
        String id = brought.path("id").asString();
        RegionKey other = regions.fresh();

        assertThat(
                        Calls.to(port)
                                .as(Tokens.person(region.value(), "adviser"))
                                .get(path("/imports"))
                                .status())
                .isEqualTo(403);
        assertThat(
                        Calls.to(port)
                                .as(Tokens.person(other.value(), "event-manager"))
                                .get("/api/regions/" + other + "/events/imports/" + id)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void templatesShowWhatIsUnderstood() {
        for (String format : List.of("csv", "xlsx")) {
            Calls.Answer template = manager.get(path("/imports/template?format=" + format));
            assertThat(template.status()).isEqualTo(200);
        }
        assertThat(
                        manager.with("Accept-Language", "de")
                                .get(path("/imports/template?format=csv"))
                                .text())
                .contains("Veranstaltung;Art;Datum;Uhrzeit");
    }

    @Test
    void anImportIsTakenBackAndCanBeBroughtAgain() {
        JsonNode done = importAll(LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(done.path("undoable").asBoolean()).isTrue();

        JsonNode undone = work(done, "undo");

        assertThat(undone.path("status").asString()).isEqualTo("UNDONE");
        assertThat(undone.path("undo").path("removed").asInt()).isEqualTo(2);
        assertThat(undone.path("undo").path("kept").asInt()).isZero();
        assertThat(events()).isZero();
        assertThat(facts()).containsExactly("event-held/2", "event-retracted/2");
        assertThat(importAll(LIST.getBytes(StandardCharsets.UTF_8)).path("result").toString())
                .isEqualTo("{\"imported\":2,\"skippedDuplicates\":0,\"refused\":2}");
    }

    @Test
    void whatSomebodyHasChangedStaysWhenTheImportIsTakenBack() {
        JsonNode done = importAll(LIST.getBytes(StandardCharsets.UTF_8));
        JsonNode event = manager.get(path("?q=fruehling")).json().path("items").get(0);
        String id = event.path("id").asString();
        JsonNode form =
                JsonMapper.shared()
                        .readTree(
                                """
                                {"title": "Netzwerkabend", "kind": "NETWORK_EVENT",
                                 "startsAt": "2024-02-01T17:00:00Z", "participants": 36}
                                """);
        assertThat(manager.with("If-Match", "\"0\"").put(path("/" + id), form.toString()).status())
                .isEqualTo(200);

        JsonNode undone = work(done, "undo");

        assertThat(undone.path("undo").path("removed").asInt()).isEqualTo(1);
        assertThat(undone.path("undo").path("stays").toString())
                .isEqualTo("[{\"kind\":\"event\",\"id\":\"" + id + "\",\"why\":\"CHANGED\"}]");
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void onlyAFinishedImportIsTakenBackAndOnlyOnce() {
        JsonNode brought = bring(LIST.getBytes(StandardCharsets.UTF_8));
        String one = path("/imports/" + brought.path("id").asString());
        assertThat(manager.post(one + "/undo", "").problem()).isEqualTo("import-elsewhere");
        work(brought, "check");
        work(brought, "run");
        work(brought, "undo");

        assertThat(manager.post(one + "/undo", "").problem()).isEqualTo("import-elsewhere");
    }

    private JsonNode bring(byte[] file) {
        Calls.Answer answer = manager.upload(path("/imports"), "Liste.csv", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode importAll(byte[] file) {
        JsonNode brought = bring(file);
        work(brought, "check");
        return work(brought, "run");
    }

    private JsonNode work(JsonNode brought, String what) {
        String one = path("/imports/" + brought.path("id").asString());
        Calls.Answer begun = manager.post(one + "/" + what, "");
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !manager.get(one).json().path("status").asString().endsWith("ING"));
        return manager.get(one).json();
    }

    private List<String> facts() {
        return TestRegions.in(region, Role.EVENT_MANAGER)
                .call(() ->
                        jdbc.sql(
                                        "select type || '/' || count(*) from outbox group by type"
                                                + " order by type")
                                .query(String.class)
                                .list());
    }

    private long events() {
        return manager.get(path("?limit=1")).json().path("total").asLong();
    }

    private String path(String rest) {
        return "/api/regions/" + region + "/events" + rest;
    }
}
