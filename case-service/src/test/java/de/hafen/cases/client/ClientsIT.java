package de.hafen.cases.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.brought.Brought;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import de.hafen.cases.listing.Archive;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClientsIT extends RegionIsolationContract {

    @Autowired private Clients clients;
    @Autowired private Employers employers;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestRegions regions;

    @Override
    protected String table() {
        return "client";
    }

    @Override
    protected UUID add() {
        return clients.add(Samples.client("Ayşe", "Yıldız")).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return clients.open(new ClientId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        clients.change(new ClientId(id), new IfMatch(0), form -> Samples.client("Ayşe", "Demir"));
    }

    @Test
    void aClientIsShownAsWrittenDown() {
        EmployerId employer = in(() -> employers.add(Samples.employer("Klinik am Rhein"))).id();
        ClientForm form = Samples.olena(employer);

        ClientId id = in(() -> clients.add(form)).id();
        ClientView shown = in(() -> clients.open(id));

        assertThat(shown.familyName()).isEqualTo("Шевченко");
        assertThat(shown.languages()).isEqualTo(form.languages());
        assertThat(shown.citizenships()).isEqualTo(form.citizenships());
        assertThat(shown.employer()).extracting("name").isEqualTo("Klinik am Rhein");
        assertThat(shown.consultations()).isZero();
    }

    @Test
    void changedLanguagesReplaceTheFormerOnes() {
        ClientId id = in(() -> clients.add(Samples.olena(null))).id();

        ClientView after =
                in(() ->
                        clients.change(
                                id, new IfMatch(0), form -> Samples.client("Олена", "Шевченко")));

        assertThat(after.languages()).isEmpty();
        assertThat(after.version()).isOne();
        assertThat(in(() -> clients.open(id)).languages()).isEmpty();
    }

    @Test
    void theTrailNamesFieldsAndNeverValues() {
        RegionKey region = regions.fresh();
        ClientId id = in(region, () -> clients.add(Samples.olena(null))).id();
        in(
                region,
                () ->
                        clients.change(
                                id, new IfMatch(0), form -> Samples.client("Олена", "Коваль")));
        in(region, () -> clients.open(id));
        in(region, () -> clients.find("koval", Archive.WITHOUT, 5));

        List<String> entries =
                in(
                        region,
                        () ->
                                jdbc.sql(
                                                "select act || ':' || array_to_string(fields, ',') from audit_entry order by id")
                                        .query(String.class)
                                        .list());

        assertThat(entries).hasSize(4);
        assertThat(entries.get(0)).isEqualTo("ADDED:");
        assertThat(entries.get(1)).startsWith("CHANGED:").contains("familyName", "languages");
        assertThat(entries.get(2)).isEqualTo("OPENED:");
        assertThat(entries.get(3)).isEqualTo("LISTED:");
        assertThat(entries.toString()).doesNotContain("Коваль");
    }

    @Test
    void reportingHearsOfAClientAgainOnlyWhenItsAttributesChange() {
        RegionKey region = regions.fresh();
        ClientId id = in(region, () -> clients.add(Samples.client("Mai", "Nguyễn"))).id();
        in(
                region,
                () -> clients.change(id, new IfMatch(0), form -> Samples.client("Mai", "Nguyen")));
        in(region, () -> clients.change(id, new IfMatch(1), form -> Samples.olena(null)));

        List<String> facts =
                in(
                        region,
                        () ->
                                jdbc.sql(
                                                "select type || ' ' || seq || ' ' || body::text from outbox order by seq")
                                        .query(String.class)
                                        .list());

        assertThat(facts).hasSize(2);
        assertThat(facts.get(0)).startsWith("client-registered 1").contains("PROFESSIONAL");
        assertThat(facts.get(1)).contains("NURSE", "\"UA\"", "05111000");
        assertThat(facts.toString()).doesNotContain("Nguy", "Шевченко", "olena", "1990");
    }

    @Test
    void aClientIsFoundWhateverTheSpelling() {
        RegionKey region = regions.fresh();
        in(region, () -> clients.add(Samples.olena(null)));
        in(region, () -> clients.add(Samples.client("Ayşe Nur", "Yıldız")));
        in(region, () -> clients.add(Samples.client("Jürgen", "Müller")));
        in(region, () -> clients.add(Samples.client("Thị Mai", "Nguyễn")));

        for (String typed :
                List.of(
                        "Olena",
                        "ol",
                        "Шевч",
                        "shevchenko olena",
                        "Schewtschenko",
                        "lena",
                        "olena@ex")) {
            assertThat(best(region, typed)).as(typed).isEqualTo("Шевченко");
        }
        for (String typed : List.of("yildiz", "YILDIZ", "Ayse N", "nur yıl", "Yldiz", "y")) {
            assertThat(best(region, typed)).as(typed).isEqualTo("Yıldız");
        }
        for (String typed : List.of("Muller", "Mueller", "Müler", "jurgen m", "m")) {
            assertThat(best(region, typed)).as(typed).isEqualTo("Müller");
        }
        assertThat(best(region, "nguyen mai")).isEqualTo("Nguyễn");
        assertThat(in(region, () -> clients.find("Rodriguez", Archive.WITHOUT, 5))).isEmpty();
        assertThat(in(region, () -> clients.find(" %_ ", Archive.WITHOUT, 5))).isEmpty();
    }

    @Test
    void whoeverMayBeThereAlreadyIsShownWithTheReason() {
        RegionKey region = regions.fresh();
        ClientId olena = in(region, () -> clients.add(Samples.olena(null))).id();
        in(region, () -> clients.add(Samples.client("Oleg", "Schewardin")));

        List<Lookalike> alike =
                in(
                        region,
                        () ->
                                clients.like(
                                        new Likeness(
                                                "Shevchenko",
                                                "Olena",
                                                LocalDate.of(1990, 3, 12),
                                                "OLENA@example.org")));

        assertThat(alike).hasSize(1);
        assertThat(alike.getFirst().client().id()).isEqualTo(olena);
        assertThat(alike.getFirst().reasons())
                .containsExactlyInAnyOrder(
                        Likeness.Reason.SAME_NAME,
                        Likeness.Reason.SAME_BIRTH_DATE,
                        Likeness.Reason.SAME_EMAIL);
    }

    @Test
    void aListIsNarrowedBySeveralAttributes() {
        RegionKey region = regions.fresh();
        in(region, () -> clients.add(Samples.olena(null)));
        in(region, () -> clients.add(Samples.client("Jürgen", "Müller")));
        ClientFilter poles =
                new ClientFilter(null, new CountryCode("PL"), null, null, null, null, null, null);

        Page<ClientLine> page =
                in(region, () -> clients.list(poles, ClientOrder.LAST_CONTACT, PageQuery.first(5)));

        assertThat(page.items()).extracting(ClientLine::familyName).containsExactly("Шевченко");
        assertThat(page.total()).isOne();
    }

    @Test
    void whoeverIsBroughtTwiceIsStoredOnce() {
        BroughtClient row =
                new BroughtClient(
                        new SourceRef(UUID.randomUUID().toString()),
                        Samples.olena(null),
                        Instant.parse("2021-06-30T22:30:00Z"));

        Brought<ClientId> first = in(() -> clients.bring(List.of(row, row)));
        Brought<ClientId> again = in(() -> clients.bring(List.of(row)));

        assertThat(first.added()).isOne();
        assertThat(again.added()).isZero();
        ClientView shown = in(() -> clients.open(first.ids().get(row.from())));
        assertThat(shown.languages()).hasSize(3);
        assertThat(shown.citizenships()).hasSize(2);
    }

    @Test
    void theDatabaseRefusesWhatTheFormShouldHaveRefused() {
        assertThatThrownBy(() -> in(() -> clients.add(Samples.client("Nobody", " "))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("client_name_said")
                .hasMessageNotContaining("Nobody");
    }

    private String best(RegionKey region, String typed) {
        List<ClientMatch> found = in(region, () -> clients.find(typed, Archive.WITHOUT, 5));
        return found.isEmpty() ? "" : found.getFirst().client().familyName();
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return in(regions.a(), work);
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
