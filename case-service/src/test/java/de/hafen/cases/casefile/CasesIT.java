package de.hafen.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consultation.ConsultationId;
import de.hafen.cases.consultation.Consultations;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CasesIT extends RegionIsolationContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Autowired private Cases cases;
    @Autowired private CaseWork work;
    @Autowired private Clients clients;
    @Autowired private Consultations consultations;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;

    private RegionKey region;
    private ClientId client;

    @BeforeEach
    void aClientInARegion() {
        clock.goTo(Instant.parse("2026-03-10T11:00:00Z"));
        region = regions.fresh();
        client = in(() -> clients.add(Samples.olena(null))).id();
    }

    @Override
    protected String table() {
        return "case_file";
    }

    @Override
    protected UUID add() {
        ClientId somebody = clients.add(Samples.client("Ayşe", "Yıldız")).id();
        return cases.open(Samples.openCase(somebody, null)).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return cases.look(new CaseId(id)).file().id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        cases.change(new CaseId(id), new IfMatch(0), form -> new CaseForm("Etwas anderes"));
    }

    @Override
    protected void remove(UUID id) {
        cases.step(new CaseId(id), new IfMatch(0), close());
    }

    @Test
    void whoOpensACaseLooksAfterIt() {
        CaseView it = opened();

        assertThat(it.responsible().name()).isEqualTo("Katrin Brandt");
        assertThat(it.state()).isEqualTo(CaseState.OPEN);
        assertThat(it.client()).extracting("name").isEqualTo("Олена Шевченко");
        assertThatThrownBy(() -> in(() -> cases.open(Samples.openCase(null, null))))
                .isInstanceOf(CaseIncomplete.class);
    }

    @Test
    void aCaseIsDueWhenTheFirstOfItsOpenTasksIs() {
        CaseId id = opened().id();
        CaseTask later = task(id, TODAY.plusDays(9));
        CaseTask sooner = task(id, TODAY.minusDays(1));
        task(id, null);

        assertThat(dueOn(id)).isEqualTo(TODAY.minusDays(1));
        in(() -> work.done(id, sooner.id()));
        assertThat(dueOn(id)).isEqualTo(TODAY.plusDays(9));
        in(() -> work.move(id, later.id(), TODAY));
        assertThat(dueOn(id)).isEqualTo(TODAY);
        in(() -> work.undone(id, sooner.id()));
        assertThat(dueOn(id)).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void whatIsDueIsShownTheOldestFirstUntilItIsDoneOrTheCaseIsOver() {
        CaseId id = opened().id();
        CaseTask today = task(id, TODAY);
        CaseTask overdue = task(id, TODAY.minusDays(3));
        task(id, TODAY.plusDays(1));

        List<DueTask> due = in(work::due);
        assertThat(due).extracting(DueTask::id).containsExactly(overdue.id(), today.id());
        assertThat(due).extracting(DueTask::overdue).containsExactly(true, false);
        in(() -> work.done(id, overdue.id()));
        assertThat(in(work::due)).extracting(DueTask::id).containsExactly(today.id());

        CaseView closed = in(() -> cases.step(id, seen(id), close()));

        assertThat(closed.dueOn()).isNull();
        assertThat(in(work::due)).isEmpty();
        assertThatThrownBy(() -> task(id, TODAY)).isInstanceOf(CaseIsClosed.class);
        in(() -> cases.step(id, seen(id), new TakeStep(CaseStep.REOPEN, null, null)));
        assertThat(in(work::due)).extracting(DueTask::id).containsExactly(today.id());
    }

    @Test
    void aStepThatDoesNotFollowIsRefused() {
        CaseId id = opened().id();

        assertThatThrownBy(() -> step(id, CaseStep.REOPEN)).isInstanceOf(StepNotPossible.class);
        assertThatThrownBy(() -> step(id, CaseStep.CLOSE)).isInstanceOf(CaseIncomplete.class);
        CaseView waiting =
                in(() ->
                        cases.step(
                                id,
                                seen(id),
                                new TakeStep(
                                        CaseStep.WAIT, null, "Bescheid der Bezirksregierung")));
        assertThat(waiting.waitingFor()).isEqualTo("Bescheid der Bezirksregierung");
        assertThat(step(id, CaseStep.RESUME).waitingFor()).isNull();
    }

    @Test
    void whatHappenedStandsInTheTimelineTheLatestFirst() {
        CaseId id = opened().id();
        CaseTask task = task(id, TODAY);
        in(() -> work.done(id, task.id()));
        in(() -> work.done(id, task.id()));
        in(() -> {
            work.note(id, "  Unterlagen liegen vor.  ");
            return true;
        });
        in(() -> cases.step(id, seen(id), close()));

        List<CaseEntry> all = in(() -> cases.timeline(id, PageQuery.first(3))).items();

        assertThat(all)
                .extracting(CaseEntry::what)
                .containsExactly(
                        CaseEntry.What.CLOSED, CaseEntry.What.NOTE, CaseEntry.What.TASK_DONE);
        assertThat(all)
                .extracting(CaseEntry::words)
                .containsExactly("Zeugnis ist da", "Unterlagen liegen vor.", "Anrufen");
        assertThat(in(() -> cases.timeline(id, PageQuery.first(50))).items()).hasSize(5);
    }

    @Test
    void onlyConsultationsOfThePersonBelongToTheCase() {
        CaseId id = opened().id();
        ConsultationId own = in(() -> consultations.record(Samples.with(client))).id();
        ClientId other = in(() -> clients.add(Samples.client("Emre", "Demir"))).id();
        ConsultationId foreign = in(() -> consultations.record(Samples.with(other))).id();

        link(id, own);
        link(id, own);

        assertThat(linked(id)).containsExactly(own);
        assertThatThrownBy(() -> link(id, foreign)).isInstanceOf(NotOfThisCase.class);
        in(() -> consultations.retract(own, new IfMatch(0), "twice"));
        assertThat(linked(id)).isEmpty();
    }

    private void link(CaseId id, ConsultationId consultation) {
        in(() -> {
            work.link(id, consultation);
            return true;
        });
    }

    private List<ConsultationId> linked(CaseId id) {
        return in(() -> cases.look(id)).consultations().stream().map(CaseConsultation::id).toList();
    }

    private CaseView opened() {
        return in(() -> cases.open(Samples.openCase(client, null)));
    }

    private CaseTask task(CaseId id, LocalDate due) {
        return in(() -> work.add(id, new NewTask("Anrufen", due)));
    }

    private LocalDate dueOn(CaseId id) {
        return in(() -> cases.look(id)).file().dueOn();
    }

    private CaseView step(CaseId id, CaseStep step) {
        return in(() -> cases.step(id, seen(id), new TakeStep(step, null, null)));
    }

    private IfMatch seen(CaseId id) {
        return new IfMatch(cases.look(id).file().version());
    }

    private static TakeStep close() {
        return new TakeStep(CaseStep.CLOSE, ClosingReason.SETTLED, "Zeugnis ist da");
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
