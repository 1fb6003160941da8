package de.hafen.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.cases.topic.RegionTopic;
import de.hafen.cases.topic.RegionTopics;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import de.hafen.vocabulary.OwnTopic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Clients, employers and consultations from spreadsheets, through HTTP on a real database. */
@HafenTest
class RecordImportsIT {

    private static final String EMPLOYERS =
            """
            Firma;Branche;Ort;Größe;Ansprechpartner;E-Mail
            Rheinwerk Sensorik GmbH;26;Ratingen;50-249;Frau Sommer;sommer@rheinwerk.example
            Institut für Werkstoffe;72;Düsseldorf;ab 250;;
            """;

    private static final String CLIENTS =
            """
            Nr.;Nachname;Vorname;geb. am;Staatsangehörigkeit;Sprachen;Zielgruppe;Einreise;Wohnort;\
            Aufenthaltstitel;gültig bis;Arbeitgeber;Erstkontakt
            RS-1;Müller-Öztürk;Çağla;5.6.91;Türkei;Türkisch, Deutsch B1;Fachkraft;1.3.24;Mettmann;\
            Blaue Karte EU;31.12.2027;Rheinwerk Sensorik GmbH;2. Feb. 2024
            RS-2;Коваленко;Олена;12.11.1988;ukrainisch;Ukrainisch;Forschende;;Düsseldorf;§ 24;;\
            Institut für Werkstoffe;
            RS-3;;;;Atlantis;;Zauberer;;;;;;
            """;

    private static final String CONSULTATIONS =
            """
            Beratungen;;;;;;;;;;;
            ;;;;;;;;;;;
            Datum;Uhrzeit;Nr. Person;Name;Firma;Thema;Kanal;Dauer;Sprache;Ergebnis;Berater/in;Notiz
            1.2.24;14:30;RS-1;Çağla Müller-Öztürk;;Deutsch lernen, Wohnen;persönlich;1,5 Std;\
            Englisch;geklärt;Katrin Brandt;Kurs gesucht
            02.02.2024;9 Uhr;;;Rheinwerk Sensorik GmbH;Fachkräftegewinnung;Telefon;0:45;Deutsch;\
            verwiesen;Jonas Weber;
            5. Feb. 2024;;RS-9;Neu Hier;;Jobsuche;E-Mail;20 Min.;Deutsch;offen;;
            6.2.24;;;Elif Kaya;Nordlicht AG;Onboarding;Video;30;Deutsch;nächster Schritt;;=1+1
            7.2.24;;;;;Wohnen;persönlich;30;Deutsch;geklärt;;niemand genannt
            8.2.24;;RS-1;;;Zaubern;persönlich;lang;Elbisch;geklärt;;
            """;

    @LocalServerPort private int port;
    @Autowired private TestRegions regions;
    @Autowired private RegionTopics topics;
    private RegionKey region;
    private String path;
    private Calls adviser;

    @BeforeEach
    void signIn() {
        region = regions.fresh();
        path = "/api/regions/" + region;
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void anImportOfConsultationsIsTakenBackWithThoseWhomOnlyItNamed() {
        imported("employers", EMPLOYERS.getBytes(StandardCharsets.UTF_8));
        imported("clients", CLIENTS.getBytes(StandardCharsets.UTF_8));
        JsonNode done = run("consultations", CONSULTATIONS.getBytes(StandardCharsets.UTF_8));

        JsonNode undone = work("consultations", done, "undo");

        assertThat(undone.path("undo").path("kept").asInt()).isZero();
        assertThat(undone.path("undo").path("removed").asInt()).isEqualTo(4 + 2 + 1);
        assertThat(total("consultations")).isZero();
        assertThat(total("clients")).isEqualTo(2);
        assertThat(total("employers")).isEqualTo(2);
        assertThat(adviser.get(path + "/clients?q=M%C3%BCller").text())
                .contains("\"consultations\":0");
    }

    @Test
    void clientsWhoWereAdvisedSinceStayWhenTheirImportIsTakenBack() {
        JsonNode done = run("clients", CLIENTS.getBytes(StandardCharsets.UTF_8));
        imported("consultations", CONSULTATIONS.getBytes(StandardCharsets.UTF_8));

        JsonNode undone = work("clients", done, "undo");

        assertThat(undone.path("undo").path("stays").toString())
                .contains("\"kind\":\"client\"", "\"kind\":\"employer\"", "IN_USE");
        assertThat(undone.path("undo").path("removed").asInt()).isEqualTo(2);
        assertThat(total("clients")).isEqualTo(3);
        assertThat(imported("clients", CLIENTS.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("1/1/1");
    }

    @Test
    void aDesksThreeTablesComeTogether() {
        assertThat(imported("employers", EMPLOYERS.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("2/0/0");
        assertThat(imported("clients", CLIENTS.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("2/0/1");
        assertThat(imported("consultations", CONSULTATIONS.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("4/0/2");

        assertThat(total("employers")).isEqualTo(3);
        assertThat(total("clients")).isEqualTo(4);
        assertThat(total("consultations")).isEqualTo(4);
        JsonNode client = adviser.get(path + "/clients?q=oezturk").json().path("items").path(0);
        assertThat(client.path("consultations").asInt()).isEqualTo(1);
        JsonNode whole = adviser.get(path + "/clients/" + client.path("id").asString()).json();
        assertThat(whole.toString())
                .contains("\"birthDate\":\"1991-06-05\"", "\"municipality\":\"05158024\"")
                .contains("Rheinwerk Sensorik GmbH", "BLUE_CARD", "2027-12-31");
        assertThat(adviser.get(path + "/consultations?from=2024-02-01&to=2024-02-01").text())
                .contains("\"minutes\":90", "LANGUAGE", "HOUSING", "Katrin Brandt")
                .contains("2024-02-01T13:30:00Z");
    }

    @Test
    void theSameTablesTwiceBringNothingTwice() {
        imported("clients", CLIENTS.getBytes(StandardCharsets.UTF_8));
        imported("consultations", CONSULTATIONS.getBytes(StandardCharsets.UTF_8));

        assertThat(imported("clients", CLIENTS.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("0/2/1");
        assertThat(imported("consultations", CONSULTATIONS.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("0/4/2");
        assertThat(total("consultations")).isEqualTo(4);
    }

    @Test
    void theDryRunTellsEachProblemAndStoresNothing() {
        JsonNode brought = bring("consultations", CONSULTATIONS.getBytes(StandardCharsets.UTF_8));

        JsonNode checked = work("consultations", brought, "check");

        assertThat(checked.path("result").toString())
                .isEqualTo("{\"imported\":4,\"skippedDuplicates\":0,\"refused\":2}");
        assertThat(checked.path("problems").path("items").toString())
                .contains("\"row\":8,\"column\":null,\"header\":null,\"code\":\"who-is-missing\"")
                .contains(
                        "\"row\":9,\"column\":\"F\",\"header\":\"Thema\",\"code\":\"not-a-topic\"")
                .contains("\"row\":9,\"column\":\"H\"", "not-a-duration")
                .contains("\"row\":9,\"column\":\"I\"", "not-a-language");
        assertThat(total("consultations")).isZero();
        assertThat(total("clients")).isZero();
    }

    @Test
    void aRegionsOwnTopicsAreKnownByTheirNamesInBothLanguages() {
        List<RegionTopic> own =
                List.of(
                        own("WORK/JOB_FAIR", "Jobmesse", "Job fair", false),
                        own("HOUSING/VIEWING", "Wohnungssuche", null, false),
                        own("LANGUAGE/CAFE", "Sprachcafé", null, true));
        TestRegions.in(region, Role.ADVISER).run(() -> topics.take(1, own));
        String table =
                """
                Datum;Person;Thema
                1.2.24;Elif Kaya;Jobmesse, Konto
                2.2.24;Elif Kaya;job fair
                3.2.24;Elif Kaya;Wohnungssuche; Sprachkurs
                4.2.24;Elif Kaya;WORK/JOB_FAIR
                5.2.24;Elif Kaya;Sprachcafe
                """
                        .replace("; Sprachkurs", " / Sprachkurs");

        assertThat(imported("consultations", table.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("4/0/1");

        List<String> said = new ArrayList<>();
        adviser.get(path + "/consultations")
                .json()
                .path("items")
                .forEach(it -> said.add(it.path("topics") + " " + it.path("ownTopics")));
        assertThat(said)
                .containsExactly(
                        "[\"WORK\"] [\"WORK/JOB_FAIR\"]",
                        "[\"HOUSING\",\"LANGUAGE\"] [\"HOUSING/VIEWING\"]",
                        "[\"WORK\"] [\"WORK/JOB_FAIR\"]",
                        "[\"WORK\",\"BANK\"] [\"WORK/JOB_FAIR\"]");
    }

    private static RegionTopic own(
            String topic, String label, @Nullable String english, boolean archived) {
        return new RegionTopic(OwnTopic.of(topic), label, english, archived);
    }

    private JsonNode run(String feature, byte[] file) {
        JsonNode brought = bring(feature, file);
        work(feature, brought, "check");
        return work(feature, brought, "run");
    }

    private String imported(String feature, byte[] file) {
        JsonNode result = run(feature, file).path("result");
        return "%d/%d/%d"
                .formatted(
                        result.path("imported").asInt(),
                        result.path("skippedDuplicates").asInt(),
                        result.path("refused").asInt());
    }

    private JsonNode bring(String feature, byte[] file) {
        Calls.Answer answer = adviser.upload(path + "/" + feature + "/imports", "Liste.csv", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode work(String feature, JsonNode brought, String what) {
        String one = path + "/" + feature + "/imports/" + brought.path("id").asString();
        Calls.Answer begun = adviser.post(one + "/" + what, "");
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !adviser.get(one).json().path("status").asString().endsWith("ING"));
        return adviser.get(one).json();
    }

    private int total(String feature) {
        return adviser.get(path + "/" + feature).json().path("total").asInt();
    }
}
