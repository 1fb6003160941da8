package de.hafen.cases.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.casefile.Cases;
import de.hafen.cases.client.ClientFilter;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.ClientOrder;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consultation.Consultations;
import de.hafen.cases.enquiry.Enquiries;
import de.hafen.cases.household.AddRelative;
import de.hafen.cases.household.Households;
import de.hafen.cases.household.Relation;
import de.hafen.cases.merge.MergedAway;
import de.hafen.cases.merge.NotToMerge;
import de.hafen.cases.merge.Planted;
import de.hafen.cases.merge.RegionPicture;
import de.hafen.cases.waitingarea.Waiting;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HafenTest
class EmployerMergingIT {

    @Autowired private EmployerMerging merging;
    @Autowired private Cases cases;
    @Autowired private Clients clients;
    @Autowired private Consultations consultations;
    @Autowired private Employers employers;
    @Autowired private Enquiries enquiries;
    @Autowired private Households households;
    @Autowired private Waiting waiting;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void separatingWhatWasMergedByChanceLeavesEverythingAsItWas(long seed) {
        Random chance = new Random(seed);
        List<EmployerId> all = someEmployers(chance);
        assertThat(in(() -> RegionPicture.bare(jdbc, "employer"))).as("never looked at").isEmpty();
        Deque<Step> steps = new ArrayDeque<>();

        while (steps.size() < 4) {
            EmployerId one = all.get(chance.nextInt(all.size()));
            EmployerId gone = all.get(chance.nextInt(all.size()));
            if (!one.equals(gone)) {
                Map<String, List<String>> before = picture();
                List<EmployerField> take =
                        Arrays.stream(EmployerField.values())
                                .filter(it -> chance.nextBoolean())
                                .toList();
                steps.push(new Step(before, one, merge(one, gone, take)));
                all.remove(gone);
            }
        }

        for (Step step : steps) {
            in(() -> merging.separate(step.kept(), seen(step.kept()), step.merge()));
            assertThat(picture()).isEqualTo(step.before());
        }
    }

    private record Step(Map<String, List<String>> before, EmployerId kept, UUID merge) {}

    private List<EmployerId> someEmployers(Random chance) {
        List<EmployerId> all = new ArrayList<>(List.of(kept, other));
        for (int n = 0; n < 5; n++) {
            String name = "Werk " + n;
            all.add(in(() -> employers.add(Samples.employer(name))).id());
        }
        List<ClientId> people = new ArrayList<>(List.of(nurse));
        for (int n = 0; n < 12; n++) {
            EmployerId at = n < all.size() ? all.get(n) : all.get(chance.nextInt(all.size()));
            people.add(in(() -> clients.add(Samples.olena(at))).id());
            in(() ->
                    consultations.record(
                            Samples.with(
                                    chance.nextBoolean() ? people.getLast() : null,
                                    at,
                                    at("2026-0%d-07".formatted(1 + chance.nextInt(9))))));
            in(() -> cases.open(Samples.openCase(people.getLast(), at)));
        }
        in(() -> enquiries.add(Samples.enquiry(nurse)));
        in(() -> waiting.arrived(Samples.arrival(nurse)));
        in(() -> households.add(nurse, new AddRelative(Relation.SIBLING, people.getLast(), null)));
        in(() -> {
            Planted planted = new Planted(jdbc);
            people.forEach(it -> planted.ofClient(it.value()));
            all.forEach(it -> planted.ofEmployer(it.value()));
            return true;
        });
        return all;
    }

    private UUID merge(EmployerId one, EmployerId gone, List<EmployerField> take) {
        int version = in(() -> employers.open(gone)).version();
        MergeEmployers order = new MergeEmployers(gone, version, take, List.of());
        return in(() -> merging.merge(one, seen(one), order)).merge();
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
