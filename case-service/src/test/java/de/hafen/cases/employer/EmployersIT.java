package de.hafen.cases.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.brought.Brought;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.listing.Archive;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.ChangedMeanwhile;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EmployersIT extends RegionIsolationContract {

    @Autowired private Employers employers;
    @Autowired private TestRegions regions;

    @Override
    protected String table() {
        return "employer";
    }

    @Override
    protected UUID add() {
        return employers.add(Samples.employer("Rheinwerk GmbH")).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return employers.open(new EmployerId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        employers.change(
                new EmployerId(id), new IfMatch(0), form -> Samples.employer("Ruhrwerk AG"));
    }

    @Test
    void anEmployerIsShownAsItWasWrittenDown() {
        EmployerView shown =
                in(() -> employers.open(employers.add(Samples.employer("Größe & Söhne")).id()));

        assertThat(shown.name()).isEqualTo("Größe & Söhne");
        assertThat(shown.contacts()).hasSize(1).first().extracting("role").isEqualTo("HR");
        assertThat(shown.version()).isZero();
    }

    @Test
    void aChangeToAnOlderVersionIsRefused() {
        EmployerId id = in(() -> employers.add(Samples.employer("Alt GmbH"))).id();
        in(() -> employers.change(id, new IfMatch(0), form -> Samples.employer("Neu GmbH")));

        assertThatThrownBy(() ->
                        in(() ->
                                employers.change(
                                        id,
                                        new IfMatch(0),
                                        form -> Samples.employer("Zu spät GmbH"))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aChangeOfNothingKeepsTheVersion() {
        EmployerView before = in(() -> employers.add(Samples.employer("Gleich GmbH")));

        EmployerView after = in(() -> employers.change(before.id(), new IfMatch(0), form -> form));

        assertThat(after.version()).isEqualTo(before.version());
    }

    @Test
    void aListGoesOnWhereThePageBeforeEnded() {
        RegionKey region = regions.fresh();
        for (String name : List.of("Zeta", "Äpfel", "Mitte", "Alpha", "Beta")) {
            in(region, () -> employers.add(Samples.employer(name)));
        }

        Page<EmployerLine> first = in(region, () -> list(EmployerOrder.NAME, PageQuery.first(3)));

        assertThat(first.items())
                .extracting(EmployerLine::name)
                .containsExactly("Alpha", "Äpfel", "Beta");
        assertThat(first.total()).isEqualTo(5);
        assertThat(first.next()).isNotNull();
        assertThat(in(region, () -> list(EmployerOrder.NEWEST, PageQuery.first(1))).items())
                .extracting(EmployerLine::name)
                .containsExactly("Beta");
        assertThat(in(region, () -> list(EmployerOrder.LAST_CONTACT, PageQuery.first(9))).items())
                .hasSize(5);
    }

    @Test
    void anEmployerIsFoundByTheNameOfItsContact() {
        RegionKey region = regions.fresh();
        in(region, () -> employers.add(Samples.employer("Müller-Lüdenscheidt KG")));

        for (String typed : List.of("mueller", "M", "luedensch", "Muler Ludenscheit", "gross")) {
            assertThat(in(region, () -> employers.find(typed, Archive.WITHOUT, 5)))
                    .as(typed)
                    .hasSize(1);
        }
        assertThat(in(region, () -> employers.find("Siemens", Archive.WITHOUT, 5))).isEmpty();
    }

    @Test
    void whatIsBroughtTwiceIsStoredOnce() {
        BroughtEmployer row =
                new BroughtEmployer(
                        new SourceRef(UUID.randomUUID().toString()),
                        Samples.employer("Mitgebracht GmbH"),
                        Instant.parse("2022-02-03T10:00:00Z"));

        Brought<EmployerId> first = in(() -> employers.bring(List.of(row, row)));
        Brought<EmployerId> again = in(() -> employers.bring(List.of(row)));

        assertThat(first.added()).isOne();
        assertThat(again.added()).isZero();
        assertThat(again.ids()).isEqualTo(first.ids());
        EmployerView shown = in(() -> employers.open(first.ids().get(row.from())));
        assertThat(shown.contacts()).hasSize(1);
        assertThat(shown.createdAt()).isEqualTo("2022-02-03T10:00:00Z");
    }

    private Page<EmployerLine> list(EmployerOrder order, PageQuery query) {
        return employers.list(EmployerFilter.ALL, order, query);
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return in(regions.a(), work);
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
