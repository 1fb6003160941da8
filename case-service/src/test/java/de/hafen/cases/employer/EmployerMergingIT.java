package de.hafen.cases.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.client.ClientFilter;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.ClientOrder;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consultation.Consultations;
import de.hafen.cases.merge.MergedAway;
import de.hafen.cases.merge.NotToMerge;
import de.hafen.cases.merge.RegionPicture;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HafenTest
class EmployerMergingIT {

    @Autowired private EmployerMerging merging;
    @Autowired private Clients clients;
    @Autowired private Consultations consultations;
    @Autowired private Employers employers;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestRegions regions;

    private RegionKey region;
    private EmployerId kept;
    private EmployerId other;
    private ClientId nurse;

    @BeforeEach
    void twoFilesOfOneHospital() {
        region = regions.fresh();
        kept = in(() -> employers.add(Samples.employer("Klinik am Rhein"))).id();
        other = in(() -> employers.add(Samples.employer("Klinik Rhein gGmbH"))).id();
        nurse = in(() -> clients.add(Samples.olena(other))).id();
        in(() -> consultations.record(Samples.with(nurse, other, at("2026-02-01"))));
        in(() -> consultations.record(Samples.with(null, other, at("2026-03-01"))));
        in(() -> consultations.record(Samples.with(null, kept, at("2026-04-01"))));
    }

    @Test
    void separatingWhatWasMergedLeavesEverythingAsItWas() {
        Map<String, List<String>> before = picture();

        UUID merge = merge(List.of(EmployerField.NAME), List.of(EmployerField.CONTACTS));
        Map<String, List<String>> between = picture();
        in(() -> merging.separate(kept, seen(kept), merge));

        assertThat(between).isNotEqualTo(before);
        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void whoWorksThereAndWhatWasSaidGoAlong() {
        merge(List.of(EmployerField.NAME), List.of());

        EmployerView left = in(() -> employers.open(other));
        ClientFilter there = new ClientFilter(null, null, null, null, null, kept, null, null);

        assertThat(left.id()).isEqualTo(kept);
        assertThat(left.name()).isEqualTo("Klinik Rhein gGmbH");
        assertThat(left.consultations()).isEqualTo(3);
        assertThat(in(() -> clients.list(there, ClientOrder.NAME, PageQuery.first(9))).items())
                .hasSize(1);
        assertThat(in(() -> clients.open(nurse)).employer()).extracting("id").isEqualTo(kept);
        assertThat(in(() -> merging.of(kept)).getFirst().shares())
                .extracting("what", "back")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("appointment", 0),
                        org.assertj.core.groups.Tuple.tuple("case", 0),
                        org.assertj.core.groups.Tuple.tuple("client", 1),
                        org.assertj.core.groups.Tuple.tuple("consultation", 2),
                        org.assertj.core.groups.Tuple.tuple("hold", 0));
    }

    @Test
    void reportingCountsTheEmployerOnce() {
        merge(List.of(), List.of());

        List<String> facts = picture().get("facts");

        assertThat(facts).filteredOn(it -> it.contains("employer-registered")).hasSize(1);
        assertThat(facts).filteredOn(it -> it.contains("employer-removed")).hasSize(1);
        assertThat(
                        facts.stream()
                                .filter(it -> it.contains("consultation-held"))
                                .map(it -> it.replaceAll(".*\"employer\": \"(\\w+)\".*", "$1"))
                                .distinct())
                .hasSize(1);
    }

    @Test
    void nothingIsMergedWithItselfOrWithNothing() {
        assertThatThrownBy(() -> merge(kept, kept)).isInstanceOf(NotToMerge.class);
        assertThatThrownBy(() -> merge(kept, new EmployerId(new UUID(0, 0))))
                .isInstanceOf(NotToMerge.class);
        merge(kept, other);
        assertThatThrownBy(() -> merge(kept, other)).isInstanceOf(MergedAway.class);
    }

    private void merge(EmployerId one, EmployerId another) {
        MergeEmployers order = new MergeEmployers(another, 0, List.of(), List.of());
        in(() -> merging.merge(one, seen(one), order));
    }

    private UUID merge(List<EmployerField> take, List<EmployerField> both) {
        MergeEmployers order = new MergeEmployers(other, 0, take, both);
        return in(() -> merging.merge(kept, seen(kept), order)).merge();
    }

    private IfMatch seen(EmployerId id) {
        return new IfMatch(employers.open(id).version());
    }

    private Map<String, List<String>> picture() {
        return in(() -> RegionPicture.of(jdbc));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
