package de.hafen.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.document.Papers;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers of a case: brought, read, called otherwise, moved, removed; and by whom not. */
@HafenTest
@ExtendWith(OutputCaptureExtension.class)
class CaseDocumentsIT {

    private static final String NOBODYS = "/01a00000-0000-7000-8000-000000000009";
    private static final String REASON = "{\"reason\": \"Falsche Person\"}";

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls katrin;
    private Calls officer;
    private String client;
    private String advice;
    private String permit;

    @BeforeEach
    void aClientWithACaseInEachOfTwoCompartments() {
        region = regions.fresh();
        katrin = person(region, "a1", "Katrin Brandt", "adviser");
        officer = person(region, "a2", "Murat Aydın", "immigration-officer");
        client = client(katrin, region);
        officer.post(path("/clients/" + client + "/openings"), "{\"reason\": \"Termin heute\"}");
        advice = opened(katrin, "ADVICE", client);
        permit = opened(officer, "IMMIGRATION", client);
    }

    @Test
    void aPaperIsBroughtListedAndReadAsItWas() {
        byte[] content = Papers.pdf("Zeugnis");

        Answer added = katrin.upload(advice + "/documents", "Zeugnis \u00e4\u202e.exe", content);
        Answer listed = katrin.get(advice);
        Answer read = katrin.get(documentOf(added));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("kind").asString()).isEqualTo("PDF");
        assertThat(added.json().path("name").asString()).isEqualTo("Zeugnis ä.exe.pdf");
        assertThat(added.json().path("size").asInt()).isEqualTo(content.length);
        assertThat(listed.json().at("/documents/0")).isEqualTo(added.json());
        assertThat(listed.json().at("/documents/0/addedBy").asString()).isEqualTo("Katrin Brandt");
        assertThat(read.text()).isEqualTo(new String(content, StandardCharsets.UTF_8));
        assertThat(read.header("Content-Type")).contains("application/pdf");
        assertThat(read.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(read.header("Cache-Control")).contains("no-store");
        assertThat(read.header("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Zeugnis%20%C3%A4.exe.pdf");
        assertThat(timeline(katrin, advice)).startsWith("DOCUMENT_ADDED Zeugnis ä.exe.pdf");
        assertThat(trail()).containsExactly("ADDED {}", "OPENED {}");
    }

    @Test
    void theSameContentTwiceIsOneDocument() {
        Answer once = bring(katrin, advice, "eins");
        Answer twice = katrin.upload(advice + "/documents", "zwei.pdf", Papers.pdf("eins"));

        assertThat(twice.json()).isEqualTo(once.json());
        assertThat(katrin.get(advice).json().path("documents")).hasSize(1);
        katrin.post(documentOf(once) + "/removal", REASON);
        assertThat(bring(katrin, advice, "eins").json().path("id")).isNotEqualTo(id(once));
    }

    @Test
    void whatIsNoPaperIsRefusedWhateverItIsCalled() {
        String to = advice + "/documents";

        Answer program = katrin.upload(to, "Zeugnis.pdf", Papers.program());
        assertThat(program.status()).isEqualTo(415);
        assertThat(program.problem()).isEqualTo("file-kind-refused");
        assertThat(program.json().path("allowed").valueStream().map(it -> it.asString()))
                .contains("PDF", "HEIC", "DOCX");
        assertThat(katrin.upload(to, "a.docx", Papers.zip("a.exe")).status()).isEqualTo(415);
        Answer page = katrin.upload(to, "a.txt", Papers.text("<html><script>1</script></html>"));
        assertThat(page.status()).isEqualTo(415);
        Answer empty = katrin.upload(to, "a.pdf", new byte[0]);
        assertThat(empty.problem()).isEqualTo("file-empty");
        assertThat(empty.json().at("/errors/0/pointer").asString()).isEqualTo("/file");
        byte[] large = Arrays.copyOf(Papers.pdf("gross"), (20 << 20) + 1);
        Answer tooLarge = katrin.upload(to, "a.pdf", large);
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.problem()).isEqualTo("file-too-large");
        Answer huge = katrin.upload(to, "a.pdf", Arrays.copyOf(large, 26 << 20));
        assertThat(huge.status()).isEqualTo(413);
        assertThat(katrin.post(to, "{}").status()).isEqualTo(415);
        assertThat(katrin.get(advice).json().path("documents")).isEmpty();
        assertThat(trail()).isEmpty();
    }

    @Test
    void theLargestOneIsTaken() {
        byte[] large = Arrays.copyOf(Papers.text("Lang "), 20 << 20);
        Arrays.fill(large, 5, large.length, (byte) 'a');

        Answer added = katrin.upload(advice + "/documents", "lang.txt", large);

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(katrin.get(documentOf(added)).text()).hasSize(20 << 20);
    }

    @Test
    void aCaseHasAHundredAtMost() {
        for (int n = 0; n < CaseDocumentList.MOST; n++) {
            assertThat(bring(katrin, advice, "Blatt " + n).status()).isEqualTo(201);
        }

        Answer oneMore = bring(katrin, advice, "noch eins");

        assertThat(oneMore.status()).isEqualTo(409);
        assertThat(oneMore.problem()).isEqualTo("too-many-documents");
        assertThat(bring(katrin, advice, "Blatt 7").status()).isEqualTo(201);
    }

    @Test
    void itIsCalledOtherwiseByWhoHasSeenIt() {
        String document = documentOf(bring(katrin, advice, "eins"));
        Calls seen = katrin.with("If-Match", "\"0\"");

        Answer renamed = seen.patch(document, "{\"name\": \"../Pass\\u202e.docx\"}");

        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        assertThat(renamed.json().path("name").asString()).isEqualTo("Pass.pdf");
        assertThat(renamed.header("ETag")).contains("\"1\"");
        assertThat(seen.patch(document, "{\"name\": \"Noch anders\"}").status()).isEqualTo(412);
        assertThat(katrin.patch(document, "{\"name\": \"Anders\"}").status()).isEqualTo(428);
        Calls now = katrin.with("If-Match", "\"1\"");
        assertThat(now.patch(document, "{\"name\": \" \"}").status()).isEqualTo(400);
        assertThat(now.patch(document, "{\"name\": \"a\\u0000b\"}").status()).isEqualTo(400);
        assertThat(now.patch(document, "{\"kind\": \"TEXT\"}").status()).isEqualTo(400);
        assertThat(now.patch(document, "{\"name\": \"Pass.pdf\"}").json().path("version").asInt())
                .isOne();
        assertThat(timeline(katrin, advice)).startsWith("DOCUMENT_RENAMED eins.pdf → Pass.pdf");
    }

    @Test
    void itMovesToAnotherCaseThatTheCallerSees() {
        Calls both = person(region, "a5", "Eva Beide", "adviser", "immigration-officer");
        both.post(path("/clients/" + client + "/openings"), "{\"reason\": \"Termin heute\"}");
        Answer added = bring(katrin, advice, "Pass");
        String document = documentOf(added);
        String order = "{\"caseId\": \"%s\"}".formatted(last(permit));

        assertThat(katrin.post(document + "/move", order).problem()).isEqualTo("no-such-case");
        assertThat(officer.post(document + "/move", order).problem()).isEqualTo("no-such-case");
        assertThat(both.post(document + "/move", order).status()).isEqualTo(204);

        assertThat(both.post(document + "/move", order).problem()).isEqualTo("no-such-document");
        assertThat(katrin.get(document).problem()).isEqualTo("no-such-document");
        assertThat(officer.get(permit + "/documents/" + id(added).asString()).status())
                .isEqualTo(200);
        assertThat(timeline(katrin, advice)).startsWith("DOCUMENT_GONE Pass.pdf");
        assertThat(timeline(officer, permit)).startsWith("DOCUMENT_CAME Pass.pdf");
        String again = documentOf(bring(katrin, advice, "Pass"));
        assertThat(both.post(again + "/move", order).problem()).isEqualTo("document-already-there");
    }

    @Test
    void itDoesNotMoveToSomebodyElse() {
        String document = documentOf(bring(katrin, advice, "Pass"));
        String other = opened(katrin, "ADVICE", client(katrin, region));

        Answer refused =
                katrin.post(document + "/move", "{\"caseId\": \"%s\"}".formatted(last(other)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("case-of-somebody-else");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/caseId");
        assertThat(katrin.post(document + "/move", "{}").status()).isEqualTo(400);
    }

    @Test
    void removedItIsGoneAndTheReasonStays() throws Exception {
        Answer added = bring(katrin, advice, "Pass");
        String document = documentOf(added);

        assertThat(katrin.post(document + "/removal", "{}").status()).isEqualTo(400);
        assertThat(katrin.post(document + "/removal", REASON).status()).isEqualTo(204);

        assertThat(katrin.post(document + "/removal", REASON).problem())
                .isEqualTo("no-such-document");
        assertThat(katrin.get(document).problem()).isEqualTo("no-such-document");
        assertThat(katrin.get(advice).json().path("documents")).isEmpty();
        assertThat(timeline(katrin, advice))
                .startsWith("DOCUMENT_REMOVED Pass.pdf: Falsche Person");
        assertThat(trail()).containsExactly("ADDED {}", "REMOVED {} Falsche Person");
        assertThat(value("select count(*) from document_body")).isEqualTo("0");
        assertThat(value("select count(*) from case_document where print is null")).isEqualTo("1");
    }

    @Test
    void whoDoesNotHaveTheCompartmentIsNotToldThatThereAreDocuments() {
        Answer added = bring(officer, permit, "Aufenthalt");
        String document = documentOf(added);

        for (Answer answer :
                List.of(
                        katrin.get(document),
                        katrin.get(permit + "/documents" + NOBODYS),
                        katrin.upload(permit + "/documents", "a.pdf", Papers.pdf("a")),
                        katrin.with("If-Match", "\"0\"").patch(document, "{\"name\": \"a\"}"),
                        katrin.post(document + "/removal", REASON))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("no-such-case");
        }
        assertThat(officer.get(advice + "/documents/" + last(document)).problem())
                .isEqualTo("no-such-case");
        Calls manager = person(region, "a6", "Eva Eins", "event-manager");
        assertThat(manager.get(document).problem()).isEqualTo("not-allowed");
    }

    @Test
    void whoDoesNotLookAfterTheClientSaysWhyAndTheTrailKeepsIt() {
        String document = documentOf(bring(katrin, advice, "Pass"));
        Calls jonas = person(region, "a7", "Jonas Weber", "adviser");

        assertThat(jonas.get(document).problem()).isEqualTo("reason-needed");
        jonas.post(path("/clients/" + client + "/openings"), "{\"reason\": \"Vertretung\"}");
        assertThat(jonas.get(document).status()).isEqualTo(200);
        assertThat(trail()).containsExactly("ADDED {}", "OPENED {} Vertretung");
        Calls chief = person(region, "a8", "Ute Kern", "region-administrator");
        assertThat(chief.get(path("/clients/" + client + "/accesses")).text())
                .contains("\"document\"");
    }

    @Test
    void anotherRegionsDocumentIsNotThere() {
        String document = documentOf(bring(katrin, advice, "Pass"));
        RegionKey elsewhere = regions.fresh();
        Calls other = person(elsewhere, "a1", "Katrin Brandt", "adviser");

        assertThat(other.get(document).status()).isEqualTo(403);
        assertThat(other.get(document.replace(region.value(), elsewhere.value())).status())
                .isEqualTo(404);
    }

    @Test
    void theDatabaseAloneTellsNothing(CapturedOutput log) throws Exception {
        bring(katrin, advice, "Geheimnis");

        for (String table : List.of("document_body", "document_key", "case_document")) {
            String rows = value("select string_agg(t::text, '|') from %s t".formatted(table));
            assertThat(rows)
                    .isNotEmpty()
                    .doesNotContain(
                            HexFormat.of().formatHex("Geheimnis".getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(value("select encode(sealed, 'escape') from document_body"))
                .doesNotContain("PDF");
        assertThat(log.getAll()).doesNotContain("Geheimnis");
    }

    @Test
    void whatWasChangedInTheDatabaseIsNotGivenOut(CapturedOutput log) throws Exception {
        Answer one = bring(katrin, advice, "eins");
        Answer two = bring(katrin, advice, "zwei");

        change(
                "update document_body b set sealed = o.sealed from document_body o"
                        + " where o.document_id <> b.document_id");
        for (Answer swapped : List.of(one, two)) {
            Answer answer = katrin.get(documentOf(swapped));
            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("document-damaged");
        }
        change(
                "update document_body b set sealed = o.sealed from document_body o"
                        + " where o.document_id <> b.document_id");
        assertThat(katrin.get(documentOf(one)).status()).isEqualTo(200);
        for (String harm :
                List.of(
                        "sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)",
                        "sealed = substring(sealed from 1 for 5)",
                        "sealed = ''")) {
            change("update document_body set " + harm);
            assertThat(katrin.get(documentOf(one)).problem()).isEqualTo("document-damaged");
        }
        change("delete from document_body");
        assertThat(katrin.get(documentOf(one)).problem()).isEqualTo("document-damaged");
        assertThat(trail())
                .filteredOn(it -> it.contains("damaged"))
                .hasSize(6)
                .allMatch(it -> it.startsWith("OPENED {}"));
        assertThat(log.getAll()).contains("does not open").doesNotContain("eins.pdf");
    }

    @Test
    void whatIsTakenToAnotherRegionDoesNotOpenThere() throws Exception {
        bring(katrin, advice, "hier");
        RegionKey elsewhere = regions.fresh();
        Calls other = person(elsewhere, "a1", "Katrin Brandt", "adviser");
        String theirs =
                opened(other, "ADVICE", client(other, elsewhere), "/api/regions/" + elsewhere);
        String document = documentOf(bring(other, theirs, "dort"));

        change(
                ("update \"region_%1$s\".document_body set sealed ="
                                + " (select sealed from \"region_%2$s\".document_body);"
                                + " update \"region_%1$s\".document_key set sealed ="
                                + " (select sealed from \"region_%2$s\".document_key)")
                        .formatted(elsewhere, region));

        assertThat(other.get(document).problem()).isEqualTo("document-damaged");
        Answer refused = other.upload(theirs + "/documents", "a.pdf", Papers.pdf("neu"));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo("document-key-does-not-open");
    }

    @Test
    void whoReadsWhileSomebodyRemovesGetsTheWholeOrNothing() throws Exception {
        for (int round = 0; round < 5; round++) {
            String document = documentOf(bring(katrin, advice, "Pass " + round));
            List<Callable<Answer>> acts = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                acts.add(() -> katrin.get(document));
            }
            acts.add(3, () -> katrin.post(document + "/removal", REASON));
            acts.add(4, () -> katrin.post(document + "/removal", REASON));

            List<Answer> answers = together(acts);

            assertThat(answers)
                    .allMatch(it ->
                            it.status() == 200 && it.text().contains("%%EOF")
                                    || it.status() == 204
                                    || it.problem().equals("no-such-document"));
            assertThat(answers).filteredOn(it -> it.status() == 204).hasSize(1);
        }
    }

    @Test
    void theFirstOnesAtTheSameMomentShareTheRegionsKey() throws Exception {
        List<Callable<Answer>> acts = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            cases.add(opened(katrin, "ADVICE", client));
        }
        for (String one : cases) {
            acts.add(() -> bring(katrin, one, "Pass"));
            acts.add(() -> bring(katrin, one, "Pass"));
        }

        List<Answer> answers = together(acts);

        assertThat(answers).allMatch(it -> it.status() == 201);
        assertThat(answers).allMatch(it -> !documentOf(it).isEmpty());
        assertThat(value("select count(*) from document_key")).isEqualTo("1");
        assertThat(value("select count(*) from document_body")).isEqualTo("6");
    }

    private static List<Answer> together(List<Callable<Answer>> acts) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : people.invokeAll(acts)) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static Answer bring(Calls by, String to, String words) {
        return by.upload(to + "/documents", words + ".pdf", Papers.pdf(words));
    }

    private static tools.jackson.databind.JsonNode id(Answer added) {
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.json().path("id");
    }

    /** The address of what was added. */
    private static String documentOf(Answer added) {
        return added.response().uri().getPath() + "/" + id(added).asString();
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static List<String> timeline(Calls by, String of) {
        return by.get(of + "/timeline")
                .json()
                .path("items")
                .valueStream()
                .map(it -> it.path("what").asString() + " " + it.path("words").asString(""))
                .toList();
    }

    /** What the trail tells of documents, in its order. */
    private List<String> trail() {
        List<String> all = new ArrayList<>();
        try (Connection connection = database();
                Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery(
                                "select trim(act || ' ' || fields::text || ' ' || coalesce(reason, ''))"
                                        + " from audit_entry where kind = 'document' order by at, id")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private String value(String query) throws Exception {
        try (Connection connection = database();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void change(String statements) throws Exception {
        try (Connection connection = database();
                Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }

    private Connection database() throws java.sql.SQLException {
        Connection connection = TestPostgres.shared().superuser("hafen_case");
        connection.setSchema("region_" + region);
        return connection;
    }

    private String client(Calls by, RegionKey in) {
        return by.post(
                        "/api/regions/" + in + "/clients",
                        "{\"familyName\": \"Yıldız\", \"targetGroup\": \"NURSE\"}")
                .json()
                .path("id")
                .asString();
    }

    private String opened(Calls by, String kind, String of) {
        return opened(by, kind, of, "/api/regions/" + region);
    }

    private static String opened(Calls by, String kind, String of, String in) {
        return by.post(
                        in + "/cases",
                        "{\"kind\": \"%s\", \"clientId\": \"%s\", \"title\": \"Fall\"}"
                                .formatted(kind, of))
                .header("Location")
                .orElseThrow();
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }

    private Calls person(RegionKey in, String id, String name, String... roles) {
        return Calls.to(port)
                .as(
                        Tokens.signed(claims ->
                                claims.subject("0190a000-0000-7000-8000-0000000000" + id)
                                        .claim("name", name)
                                        .claim("kind", "person")
                                        .claim("region", in.value())
                                        .claim("roles", List.of(roles))));
    }
}
