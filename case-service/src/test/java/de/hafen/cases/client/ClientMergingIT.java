package de.hafen.cases.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.casefile.Cases;
import de.hafen.cases.consultation.ConsultationView;
import de.hafen.cases.consultation.Consultations;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import de.hafen.cases.enquiry.Enquiries;
import de.hafen.cases.household.AddRelative;
import de.hafen.cases.household.Households;
import de.hafen.cases.household.Relation;
import de.hafen.cases.household.Relative;
import de.hafen.cases.listing.Archive;
import de.hafen.cases.merge.LaterMergeFirst;
import de.hafen.cases.merge.MergeView;
import de.hafen.cases.merge.MergedAway;
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
class ClientMergingIT {

    private static final List<ClientField> LISTS =
            List.of(ClientField.CITIZENSHIPS, ClientField.LANGUAGES);

    @Autowired private ClientMerging merging;
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

    @BeforeEach
    void aRegionOfItsOwn() {
        region = regions.fresh();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void separatingWhatWasMergedLeavesEverythingAsItWas(long seed) {
        Random chance = new Random(seed);
        List<ClientId> people = somePeople(chance);
        assertThat(in(() -> RegionPicture.bare(jdbc, "client"))).as("never looked at").isEmpty();
        Deque<Step> steps = new ArrayDeque<>();

        while (people.size() > 2 && steps.size() < 4) {
            ClientId kept = people.get(chance.nextInt(people.size()));
            ClientId other = people.get(chance.nextInt(people.size()));
            if (!kept.equals(other)) {
                Map<String, List<String>> before = picture();
                UUID merge = merge(kept, other, some(chance, ClientField.values()), List.of());
                steps.push(new Step(before, kept, merge));
                people.remove(other);
            }
        }

        for (Step step : steps) {
            separate(step.kept(), step.merge());
            assertThat(picture()).isEqualTo(step.before());
        }
    }

    private record Step(Map<String, List<String>> before, ClientId kept, UUID merge) {}

    @Test
    void thePersonCountsOnceAndHasAllConsultations() {
        ClientId kept = added("Ayşe");
        ClientId other = added("Ayse");
        held(kept, "2026-03-01T10:00:00Z");
        held(other, "2026-02-01T10:00:00Z");
        held(other, "2026-04-01T10:00:00Z");

        merge(kept, other, List.of(), List.of());

        ClientView now = in(() -> clients.open(kept));
        assertThat(now.consultations()).isEqualTo(3);
        assertThat(now.lastContactOn()).hasToString("2026-04-01");
        assertThat(last("client-registered")).hasSize(1);
        assertThat(last("client-removed")).hasSize(1);
        assertThat(last("consultation-held"))
                .hasSize(3)
                .allMatch(it -> it.contains(pseudonym(last("consultation-held").getFirst())))
                .filteredOn(it -> it.contains("\"first\": true"))
                .hasSize(1);
    }

    @Test
    void theOldAddressLeadsToTheOneThatIsLeft() {
        ClientId kept = added("Ayşe");
        ClientId other = added("Ayse");
        ClientId third = added("Aysche");
        merge(kept, other, List.of(), List.of());
        merge(third, kept, List.of(), List.of());

        assertThat(in(() -> clients.open(other)).id()).isEqualTo(third);
        assertThat(in(() -> clients.find("Ayse", Archive.WITH, 9))).hasSize(1);
        assertThat(
                        in(() ->
                                        clients.list(
                                                ClientFilter.ALL,
                                                ClientOrder.NAME,
                                                PageQuery.first(9)))
                                .items())
                .hasSize(1);
        assertThatThrownBy(() -> held(other, "2026-04-01T10:00:00Z"))
                .isInstanceOf(MergedAway.class)
                .satisfies(it ->
                        assertThat(((MergedAway) it).properties())
                                .containsEntry("into", third.toString()));
        assertThatThrownBy(() -> in(() -> clients.change(other, new IfMatch(1), form -> form)))
                .isInstanceOf(MergedAway.class);
    }

    @Test
    void whatCameLaterStaysAndIsTold() {
        ClientId kept = added("Ayşe");
        ClientId other = added("Ayse");
        held(other, "2026-02-01T10:00:00Z");
        UUID merge = merge(kept, other, List.of(ClientField.GIVEN_NAME), List.of());
        ConsultationView later = held(kept, "2026-05-01T10:00:00Z");
        change(kept, form -> Samples.client(form.givenName(), "Demir"));

        MergeView told = in(() -> merging.of(kept)).getFirst();
        ClientView left = separate(kept, merge);

        assertThat(told.fieldsBack()).containsExactly("givenName");
        assertThat(told.shares())
                .anySatisfy(share -> {
                    assertThat(share.what()).isEqualTo("consultation");
                    assertThat(share.back()).isOne();
                });
        assertThat(left.givenName()).isEqualTo("Ayşe");
        assertThat(left.familyName()).isEqualTo("Demir");
        assertThat(left.consultations()).isOne();
        assertThat(in(() -> consultations.open(later.id())).client())
                .extracting(ConsultationView.ClientName::id)
                .isEqualTo(kept);
        assertThat(in(() -> clients.open(other)).consultations()).isOne();
    }

    @Test
    void theLaterMergeIsUndoneFirst() {
        ClientId kept = added("Ayşe");
        UUID first = merge(kept, added("Ayse"), List.of(), List.of());
        UUID second = merge(kept, added("Aysche"), List.of(), List.of());

        assertThatThrownBy(() -> separate(kept, first)).isInstanceOf(LaterMergeFirst.class);
        separate(kept, second);
        separate(kept, first);

        assertThat(in(() -> merging.of(kept))).isEmpty();
    }

    @Test
    void familiesComeTogether() {
        ClientId kept = added("Ayşe");
        ClientId other = added("Ayse");
        ClientId can = added("Can");
        ClientId emre = added("Emre");
        relate(kept, can, Relation.CHILD);
        relate(other, can, Relation.OTHER);
        relate(other, emre, Relation.PARTNER);
        relate(other, kept, Relation.SIBLING);

        merge(kept, other, List.of(), List.of());

        assertThat(in(() -> households.of(kept)))
                .extracting(it -> it.relation() + " " + it.client().givenName())
                .contains("PARTNER Emre", "CHILD Can")
                .hasSize(2);
        assertThat(in(() -> households.of(can)))
                .extracting(Relative::client)
                .extracting(ClientLine::id)
                .doesNotContain(other);
    }

    @Test
    void whatIsBroughtAgainFindsTheOneThatIsLeft() {
        SourceRef ref = new SourceRef("row 7");
        BroughtClient row = new BroughtClient(ref, Samples.client("Ayse", "Yildiz"), Instant.EPOCH);
        ClientId other = in(() -> clients.bring(List.of(row))).ids().get(ref);
        ClientId kept = added("Ayşe");
        merge(kept, other, List.of(), List.of());

        assertThat(in(() -> clients.bring(List.of(row))).ids()).containsEntry(ref, kept);
        assertThat(in(() -> clients.takeBack(List.of(other.value()), none -> java.util.Set.of())))
                .containsOnlyKeys(other.value());
    }

    private List<ClientId> somePeople(Random chance) {
        List<ClientId> people = new ArrayList<>();
        EmployerId klinik = in(() -> employers.add(Samples.employer("Klinik"))).id();
        for (int i = 0; i < 7; i++) {
            ClientForm form =
                    chance.nextBoolean()
                            ? Samples.olena(chance.nextBoolean() ? klinik : null)
                            : Samples.client("Ayşe" + i, "Yıldız");
            people.add(in(() -> clients.add(form)).id());
        }
        for (int i = 0; i < 20; i++) {
            ClientId with = people.get(chance.nextInt(people.size()));
            ConsultationView view = held(with, "2026-0%d-11T10:00:00Z".formatted(1 + i % 9));
            if (chance.nextInt(5) == 0) {
                in(() ->
                        consultations.retract(view.id(), new IfMatch(view.version()), "a mistake"));
            }
        }
        for (int i = 0; i < 5; i++) {
            ClientId one = people.get(chance.nextInt(people.size()));
            ClientId another = people.get(chance.nextInt(people.size()));
            if (!one.equals(another)) {
                relate(one, another, Relation.values()[chance.nextInt(5)]);
            }
            in(() -> waiting.arrived(Samples.arrival(one)));
            in(() -> cases.open(Samples.openCase(one, chance.nextBoolean() ? klinik : null)));
            in(() -> enquiries.add(Samples.enquiry(one)));
        }
        plant(people, klinik, chance);
        return people;
    }

    /** The first has something of everything, the others of what comes. */
    private void plant(List<ClientId> people, EmployerId klinik, Random chance) {
        ClientId first = people.getFirst();
        in(() -> clients.add(Samples.olena(klinik)));
        held(first, "2026-01-11T10:00:00Z");
        relate(first, people.getLast(), Relation.SIBLING);
        in(() -> waiting.arrived(Samples.arrival(first)));
        in(() -> cases.open(Samples.openCase(first, klinik)));
        in(() -> enquiries.add(Samples.enquiry(first)));
        in(() -> {
            Planted planted = new Planted(jdbc);
            people.stream()
                    .filter(it -> it.equals(first) || chance.nextBoolean())
                    .forEach(it -> planted.ofClient(it.value()));
            planted.ofEmployer(klinik.value());
            return true;
        });
    }

    private static List<ClientField> some(Random chance, ClientField... fields) {
        return Arrays.stream(fields).filter(it -> chance.nextBoolean()).toList();
    }

    private ClientId added(String givenName) {
        return in(() -> clients.add(Samples.client(givenName, "Yıldız"))).id();
    }

    private ConsultationView held(ClientId with, String at) {
        return in(() -> consultations.record(Samples.with(with, null, Instant.parse(at))));
    }

    private void relate(ClientId one, ClientId another, Relation relation) {
        in(() -> households.add(one, new AddRelative(relation, another, null)));
    }

    private void change(ClientId id, java.util.function.Function<ClientForm, ClientForm> change) {
        int version = in(() -> clients.open(id)).version();
        in(() -> clients.change(id, new IfMatch(version), change));
    }

    private UUID merge(
            ClientId kept, ClientId other, List<ClientField> take, List<ClientField> both) {
        int seen = in(() -> clients.open(kept)).version();
        int otherSeen = in(() -> clients.open(other)).version();
        List<ClientField> lists = both.isEmpty() ? LISTS : both;
        return in(() ->
                        merging.merge(
                                kept,
                                new IfMatch(seen),
                                new MergeClients(other, otherSeen, take, lists)))
                .merge();
    }

    private ClientView separate(ClientId kept, UUID merge) {
        int seen = in(() -> clients.open(kept)).version();
        return in(() -> merging.separate(kept, new IfMatch(seen), merge));
    }

    private Map<String, List<String>> picture() {
        return in(() -> RegionPicture.of(jdbc));
    }

    private List<String> last(String type) {
        return picture().get("facts").stream().filter(it -> it.contains(" " + type + " ")).toList();
    }

    private static String pseudonym(String fact) {
        return fact.replaceAll(".*\"client\": \"([0-9a-f]{32})\".*", "$1");
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
