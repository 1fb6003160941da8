package de.hafen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.casefile.CaseDocuments;
import de.hafen.cases.casefile.CaseFilter;
import de.hafen.cases.casefile.CaseId;
import de.hafen.cases.casefile.CaseOrder;
import de.hafen.cases.casefile.CaseWork;
import de.hafen.cases.casefile.Cases;
import de.hafen.cases.casefile.NewTask;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.clientfile.ClientFiles;
import de.hafen.cases.consultation.ConsultationFilter;
import de.hafen.cases.consultation.Consultations;
import de.hafen.cases.day.Days;
import de.hafen.cases.document.FileKind;
import de.hafen.cases.document.FileName;
import de.hafen.cases.document.Received;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import de.hafen.cases.household.AddRelative;
import de.hafen.cases.household.Households;
import de.hafen.cases.household.Relation;
import de.hafen.cases.listing.Archive;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.PageQuery;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements the work of an adviser takes: a number that grows with the rows is a bug. */
@HafenTest
class StatementsIT {

    @Autowired private Cases cases;
    @Autowired private CaseDocuments documents;
    @Autowired private CaseWork work;
    @Autowired private ClientFiles files;
    @Autowired private Clients clients;
    @Autowired private Consultations consultations;
    @Autowired private Days days;
    @Autowired private Employers employers;
    @Autowired private Households households;
    @Autowired private TestRegions regions;

    private RegionKey region;
    private ClientId client;
    private EmployerId employer;

    @BeforeEach
    void aClientWithFiftyConsultations() {
        region = regions.fresh();
        employer = in(() -> employers.add(Samples.employer("Klinik"))).id();
        client = in(() -> clients.add(Samples.olena(employer))).id();
        for (int i = 0; i < 50; i++) {
            in(() -> consultations.record(Samples.with(client, employer, null)));
        }
    }

    @Test
    void openingAClientTakesFour() {
        assertThat(statements(() -> clients.open(client))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void openingAFileTakesAsManyWithFiftyConsultationsAsWithNone() {
        int none = statements(() -> files.open(addRelatives(), PageQuery.first(50))).size();
        int fifty = statements(() -> files.open(client, PageQuery.first(50))).size();

        // three of them for hand-overs, referrals and what became of these
        assertThat(fifty).isLessThanOrEqualTo(none + 3).isLessThanOrEqualTo(20);
    }

    private ClientId addRelatives() {
        ClientId other = in(() -> clients.add(Samples.client("Emre", "Shevchenko"))).id();
        for (ClientId relative : List.of(client, in(() -> clients.add(Samples.olena(null))).id())) {
            in(() -> households.add(other, new AddRelative(Relation.PARTNER, relative, null)));
        }
        return other;
    }

    @Test
    void aClientsHistoryTakesFive() {
        assertThat(
                        statements(() ->
                                consultations.list(
                                        ConsultationFilter.of(client), PageQuery.first(50))))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void recordingAConsultationTakesSixAtMost() {
        assertThat(statements(() -> consultations.record(Samples.with(client))))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(statements(() -> consultations.record(Samples.with(client, employer, null))))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void findingSomebodyByTheNameTakesTwo() {
        for (int i = 0; i < 5; i++) {
            in(() -> clients.add(Samples.client("Olena", "Kovalenko")));
        }

        assertThat(statements(() -> clients.find("kov", Archive.WITHOUT, 5))).hasSize(2);
    }

    @Test
    void casesTakeAsManyWithManyTasksAsWithNone() {
        CaseId bare = in(() -> cases.open(Samples.openCase(client, employer))).id();
        CaseId busy = in(() -> cases.open(Samples.openCase(client, employer))).id();
        for (int i = 0; i < 20; i++) {
            LocalDate due = LocalDate.of(2020, 1, 1 + i);
            in(() -> work.add(busy, new NewTask("Anrufen", due)));
        }

        assertThat(statements(() -> cases.look(bare))).hasSizeLessThanOrEqualTo(7);
        assertThat(statements(() -> cases.look(busy))).hasSizeLessThanOrEqualTo(7);
        assertThat(statements(work::due)).hasSizeLessThanOrEqualTo(4);
        assertThat(
                        statements(() ->
                                cases.list(
                                        CaseFilter.of(client), CaseOrder.DUE, PageQuery.first(50))))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void documentsTakeAsManyWithTwentyAsWithNoneAndListsReadNoContent() {
        CaseId bare = in(() -> cases.open(Samples.openCase(client, employer))).id();
        CaseId thick = in(() -> cases.open(Samples.openCase(client, employer))).id();
        UUID first = in(() -> documents.add(bare, paper("Anfang"))).id();
        for (int i = 0; i < 20; i++) {
            String words = "Blatt " + i;
            in(() -> documents.add(thick, paper(words)));
        }

        List<String> looked = statements(() -> cases.look(thick));

        assertThat(looked)
                .hasSameSizeAs(statements(() -> cases.look(bare)))
                .noneMatch(it -> it.contains("document_body"));
        assertThat(statements(() -> documents.open(bare, first))).hasSizeLessThanOrEqualTo(4);
        assertThat(statements(() -> documents.add(thick, paper("Ende"))))
                .hasSizeLessThanOrEqualTo(8);
    }

    private static Received paper(String words) {
        byte[] content = words.getBytes(StandardCharsets.UTF_8);
        return new Received(FileName.of(words, FileKind.TEXT), FileKind.TEXT, content);
    }

    @Test
    void theDayTakesTen() {
        assertThat(statements(days::today)).hasSizeLessThanOrEqualTo(10);
    }

    private List<String> statements(ScopedValue.CallableOp<?, RuntimeException> work) {
        return Statements.of(() -> in(work));
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
