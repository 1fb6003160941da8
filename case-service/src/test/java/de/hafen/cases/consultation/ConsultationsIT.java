package de.hafen.cases.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.brought.Brought;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.ClientView;
import de.hafen.cases.client.Clients;
import de.hafen.cases.client.NoSuchClient;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import de.hafen.cases.topic.RegionTopic;
import de.hafen.cases.topic.RegionTopics;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConsultationsIT extends RegionIsolationContract {

    private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");

    @Autowired private Clients clients;
    @Autowired private TickingClock clock;
    @Autowired private Consultations consultations;
    @Autowired private Employers employers;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestRegions regions;
    @Autowired private RegionTopics topics;

    @BeforeEach
    void itIsNoon() {
        clock.goTo(NOON);
    }

    @Override
    protected String table() {
        return "consultation";
    }

    @Override
    protected UUID add() {
        ClientId client = clients.add(Samples.client("Ayşe", "Yıldız")).id();
        return consultations.record(Samples.with(client)).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return consultations.open(new ConsultationId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        consultations.correct(new ConsultationId(id), new IfMatch(0), form -> lasting(form, 20));
    }

    @Override
    protected void remove(UUID id) {
        consultations.retract(new ConsultationId(id), new IfMatch(0), "twice");
    }

    @Test
    void aConsultationForBothCountsForEach() {
        RegionKey region = regions.fresh();
        ClientId client = in(region, () -> clients.add(Samples.olena(null))).id();
        EmployerId employer = in(region, () -> employers.add(Samples.employer("Klinik"))).id();

        ConsultationView view =
                in(region, () -> consultations.record(Samples.with(client, employer, null)));

        assertThat(view.audience()).isEqualTo(Audience.BOTH);
        assertThat(view.client()).extracting("name").isEqualTo("Олена Шевченко");
        assertThat(view.adviser().name()).isEqualTo("Katrin Brandt");
        assertThat(in(region, () -> clients.open(client)).consultations()).isOne();
        assertThat(in(region, () -> employers.open(employer)).lastContactOn())
                .isEqualTo("2026-03-10");
    }

    @Test
    void whoIsNewIsAddedWithTheConsultationOrNotAtAll() {
        RegionKey region = regions.fresh();
        RecordConsultation order = newcomer(null);
        RecordConsultation impossible = newcomer(NOON.plusSeconds(86_400 * 30));

        ConsultationView view = in(region, () -> consultations.record(order));
        assertThatThrownBy(() -> in(region, () -> consultations.record(impossible)))
                .isInstanceOf(NotAPossibleTime.class);

        assertThat(view.client()).isNotNull();
        assertThat(view.employer()).isNotNull();
        assertThat(count(region, "client")).isOne();
        assertThat(count(region, "employer")).isOne();
        assertThat(count(region, "outbox")).isEqualTo(3);
    }

    @Test
    void nobodyIsCountedForAnUnknownClient() {
        ClientId nobody = new ClientId(UUID.randomUUID());

        assertThatThrownBy(() -> in(() -> consultations.record(Samples.with(nobody))))
                .isInstanceOf(NoSuchClient.class);
    }

    @Test
    void theFactCarriesNoNameAndNoNote() {
        RegionKey region = regions.fresh();
        ClientId client = in(region, () -> clients.add(Samples.olena(null))).id();
        in(region, () -> consultations.record(Samples.with(client)));
        in(region, () -> consultations.record(Samples.with(client)));

        List<String> bodies = facts(region, "consultation-held");

        assertThat(bodies).hasSize(2);
        assertThat(bodies.getFirst())
                .contains(
                        "\"on\": \"2026-03-10\"",
                        "\"first\": true",
                        "\"country\": \"UA\"",
                        "\"targetGroup\": \"NURSE\"",
                        "\"topics\": [\"RESIDENCE\", \"WORK\"]",
                        "\"audience\": \"PERSON\"");
        assertThat(bodies.getLast()).contains("\"first\": false");
        assertThat(bodies.toString())
                .doesNotContain("Gespräch", "Олена", client.toString(), "olena");
    }

    @Test
    void aCorrectionKeepsWhatWasSaidBefore() {
        RegionKey region = regions.fresh();
        ClientId client = in(region, () -> clients.add(Samples.olena(null))).id();
        ConsultationId id = in(region, () -> consultations.record(Samples.with(client))).id();

        ConsultationView after =
                in(
                        region,
                        () -> consultations.correct(id, new IfMatch(0), form -> lasting(form, 90)));
        List<Revision> revisions = in(region, () -> consultations.revisions(id));

        assertThat(after.minutes()).isEqualTo(90);
        assertThat(after.version()).isOne();
        assertThat(revisions).hasSize(1);
        assertThat(revisions.getFirst().before().minutes()).isEqualTo(45);
        assertThat(revisions.getFirst().before().note()).isEqualTo("Sehr nettes Gespräch");
        assertThat(revisions.getFirst().fields()).containsExactly("minutes");
        assertThat(facts(region, "consultation-held"))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"minutes\": 90", "\"first\": true");
    }

    @Test
    void aConsultationThatMovesToAnotherClientIsCountedThere() {
        ClientId first = in(() -> clients.add(Samples.client("Erste", "Person"))).id();
        ClientId second = in(() -> clients.add(Samples.client("Zweite", "Person"))).id();
        ConsultationId id = in(() -> consultations.record(Samples.with(first))).id();

        in(() -> consultations.correct(id, new IfMatch(0), form -> about(form, second)));

        assertThat(in(() -> clients.open(first)).consultations()).isZero();
        assertThat(in(() -> clients.open(first)).lastContactOn()).isNull();
        assertThat(in(() -> clients.open(second)).consultations()).isOne();
    }

    @Test
    void aRetractedConsultationCountsNoLongerAndIsKept() {
        RegionKey region = regions.fresh();
        ClientId client = in(region, () -> clients.add(Samples.olena(null))).id();
        ConsultationId id = in(region, () -> consultations.record(Samples.with(client))).id();

        in(region, () -> consultations.retract(id, new IfMatch(0), "recorded twice"));

        ConsultationView kept = in(region, () -> consultations.open(id));
        assertThat(kept.retraction()).extracting("reason").isEqualTo("recorded twice");
        assertThat(in(region, () -> clients.open(client)).consultations()).isZero();
        assertThat(listed(region, ConsultationFilter.of(client))).isEmpty();
        assertThat(facts(region, "consultation-retracted")).containsExactly("{}");
        assertThatThrownBy(() ->
                        in(
                                region,
                                () ->
                                        consultations.correct(
                                                id,
                                                new IfMatch(kept.version()),
                                                form -> lasting(form, 5))))
                .isInstanceOf(ConsultationRetractedAlready.class);
    }

    @Test
    void aListIsNarrowedByTopicAdviserAndDay() {
        RegionKey region = regions.fresh();
        ClientId client = in(region, () -> clients.add(Samples.olena(null))).id();
        in(region, () -> consultations.record(Samples.with(client)));
        LocalDate day = LocalDate.of(2026, 3, 10);

        assertThat(listed(region, ConsultationFilter.of(day))).hasSize(1);
        assertThat(listed(region, ConsultationFilter.of(day.minusDays(1)))).isEmpty();
        assertThat(listed(region, about(Topic.WORK, "0190a000-0000-7000-8000-00000000aaaa")))
                .hasSize(1);
        assertThat(listed(region, about(Topic.BANK, null))).isEmpty();
        assertThat(listed(region, about(null, "somebody else"))).isEmpty();
    }

    @Test
    void anEveningInSummerBelongsToTheDayInTheRegion() {
        ClientId client = in(() -> clients.add(Samples.client("Späte", "Person"))).id();
        Instant halfPastMidnightInBerlin = Instant.parse("2025-06-30T22:30:00Z");

        in(() -> consultations.record(Samples.with(client, null, halfPastMidnightInBerlin)));

        ClientView shown = in(() -> clients.open(client));
        assertThat(shown.lastContactOn()).isEqualTo("2025-07-01");
    }

    @Test
    void followUpsAreDueUntilSomebodyCameBackToThem() {
        RegionKey region = regions.fresh();
        ClientId client = in(region, () -> clients.add(Samples.olena(null))).id();
        ConsultationId id = in(region, () -> consultations.record(Samples.with(client))).id();
        LocalDate soon = LocalDate.of(2026, 3, 12);
        in(region, () -> consultations.correct(id, new IfMatch(0), form -> followedUp(form, soon)));

        assertThat(due(region, soon.minusDays(1))).isEmpty();
        assertThat(due(region, soon)).hasSize(1);

        in(region, () -> consultations.moveFollowUp(id, soon.plusDays(7)));
        assertThat(due(region, soon)).isEmpty();

        in(region, () -> consultations.followedUp(id));
        in(region, () -> consultations.followedUp(id));
        assertThat(due(region, soon.plusDays(30))).isEmpty();
    }

    @Test
    void manyConsultationsAreBroughtAtOnceAndOnce() {
        RegionKey region = regions.fresh();
        ClientId client = in(region, () -> clients.add(Samples.olena(null))).id();
        EmployerId employer = in(region, () -> employers.add(Samples.employer("Klinik"))).id();
        in(region, () -> says("WORK/JOB_FAIR"));
        List<BroughtConsultation> rows =
                IntStream.range(0, 300).mapToObj(i -> brought(client, employer, i)).toList();

        Brought<ConsultationId> first = in(region, () -> consultations.bring(rows));
        Brought<ConsultationId> again = in(region, () -> consultations.bring(rows));

        assertThat(first.added()).isEqualTo(300);
        assertThat(again.added()).isZero();
        assertThat(in(region, () -> clients.open(client)).consultations()).isEqualTo(100);
        assertThat(in(region, () -> employers.open(employer)).consultations()).isEqualTo(100);
        assertThat(facts(region, "consultation-held"))
                .hasSize(300)
                .allSatisfy(it -> assertThat(it).contains("\"ownTopics\": [\"WORK/JOB_FAIR\"]"));
        assertThat(facts(region, "consultation-held"))
                .filteredOn(body -> body.contains("\"first\": true"))
                .hasSize(2);
    }

    /** The region has this topic of its own. */
    private OwnTopic says(String own) {
        OwnTopic topic = OwnTopic.of(own);
        topics.take(1, List.of(new RegionTopic(topic, own, null, false)));
        return topic;
    }

    private static BroughtConsultation brought(ClientId client, EmployerId employer, int i) {
        return new BroughtConsultation(
                new SourceRef("row " + i),
                new ConsultationForm(
                        i % 3 == 2 ? Audience.PERSON : null,
                        i % 3 == 0 ? client : null,
                        i % 3 == 1 ? employer : null,
                        NOON.minusSeconds(86_400L * i),
                        30,
                        Channel.PHONE,
                        List.of(Topic.LANGUAGE),
                        List.of(OwnTopic.of("WORK/JOB_FAIR")),
                        new LanguageTag("de"),
                        null,
                        Outcome.CLARIFIED,
                        null,
                        List.of()),
                new Adviser(null, "Frau Altmann"));
    }

    private static RecordConsultation newcomer(Instant at) {
        RecordConsultation known = Samples.with(new ClientId(new UUID(0, 0)), null, at);
        return new RecordConsultation(
                null,
                null,
                Samples.client("Neu", "Hier"),
                null,
                Samples.employer("Auch neu GmbH"),
                at,
                known.minutes(),
                known.channel(),
                known.topics(),
                null,
                known.language(),
                null,
                known.outcome(),
                null,
                null);
    }

    private static ConsultationForm lasting(ConsultationForm form, int minutes) {
        return copy(form, form.clientId(), minutes, form.followUpOn());
    }

    private static ConsultationForm about(ConsultationForm form, ClientId client) {
        return copy(form, client, form.minutes(), form.followUpOn());
    }

    private static ConsultationForm followedUp(ConsultationForm form, LocalDate on) {
        return copy(form, form.clientId(), form.minutes(), on);
    }

    private static ConsultationForm copy(
            ConsultationForm form, ClientId client, int minutes, LocalDate followUpOn) {
        return new ConsultationForm(
                form.audience(),
                client,
                form.employerId(),
                form.heldAt(),
                minutes,
                form.channel(),
                form.topics(),
                form.ownTopics(),
                form.language(),
                form.note(),
                form.outcome(),
                followUpOn,
                form.fellows());
    }

    private static ConsultationFilter about(Topic topic, String adviser) {
        return new ConsultationFilter(
                null, null, null, null, adviser, topic, null, null, null, null);
    }

    private List<ConsultationView> listed(RegionKey region, ConsultationFilter filter) {
        return in(region, () -> consultations.list(filter, PageQuery.first(50))).items();
    }

    private List<ConsultationView> due(RegionKey region, LocalDate day) {
        return in(region, () -> consultations.dueUntil(day, 50));
    }

    private List<String> facts(RegionKey region, String type) {
        return in(
                region,
                () ->
                        jdbc.sql("select body::text from outbox where type = :type order by id")
                                .param("type", type)
                                .query(String.class)
                                .list());
    }

    private long count(RegionKey region, String table) {
        return in(
                region, () -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return in(regions.a(), work);
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
