package de.hafen.cases.casefile;

import de.hafen.cases.consultation.ConsultationId;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done in a case from day to day: tasks, notes, consultations that belong to it. */
@Service
@Transactional
public class CaseWork {

    private static final int MOST = 200;

    private final CaseAccess access;
    private final CaseReading reading;
    private final CaseTasks tasks;
    private final CaseLinks links;
    private final CaseTrail trail;
    private final RegionCalendar calendar;
    private final Ids ids;

    CaseWork(
            CaseAccess access,
            CaseReading reading,
            CaseTasks tasks,
            CaseLinks links,
            CaseTrail trail,
            RegionCalendar calendar,
            Ids ids) {
        this.access = access;
        this.reading = reading;
        this.tasks = tasks;
        this.links = links;
        this.trail = trail;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Tasks that are due today or before in cases that the caller looks after or stands in for. */
    public List<DueTask> due() {
        LocalDate today = calendar.today();
        String me = CurrentCaller.required().subject();
        List<CaseReading.Due> due = reading.due(me, today, MOST);
        List<CaseView> files = access.named(due.stream().map(CaseReading.Due::of).toList());
        trail.listed(files);
        return IntStream.range(0, due.size())
                .mapToObj(n -> due(due.get(n), files.get(n), today))
                .toList();
    }

    /** Something is to be done. */
    public CaseTask add(CaseId id, NewTask order) {
        Case it = access.held(id);
        it.requireNotClosed();
        CaseTask task = new CaseTask(ids.next(), order.title().strip(), order.dueOn(), null, null);
        Instant now = calendar.now();
        tasks.add(id, task, now);
        said(it, CaseEntry.What.TASK_ADDED, task, now);
        return task;
    }

    /** It is done; saying so twice changes nothing. */
    public CaseTask done(CaseId id, UUID task) {
        String me = CurrentCaller.required().name();
        return write(
                id,
                task,
                CaseEntry.What.TASK_DONE,
                (it, now) ->
                        it.doneAt() == null
                                ? new CaseTask(it.id(), it.title(), it.dueOn(), now, me)
                                : it);
    }

    /** It is not done after all. */
    public CaseTask undone(CaseId id, UUID task) {
        return write(
                id,
                task,
                CaseEntry.What.TASK_UNDONE,
                (it, now) -> new CaseTask(it.id(), it.title(), it.dueOn(), null, null));
    }

    /** It is due on another day, or on none. */
    public CaseTask move(CaseId id, UUID task, @Nullable LocalDate to) {
        return write(
                id,
                task,
                CaseEntry.What.TASK_MOVED,
                (it, now) -> new CaseTask(it.id(), it.title(), to, it.doneAt(), it.doneBy()));
    }

    /** Writes down something about the case, also when it is over. */
    public void note(CaseId id, String words) {
        access.held(id);
        trail.changed(id, CaseEntry.What.NOTE, words.strip(), calendar.now(), "notes");
    }

    /** A consultation belongs to the case; saying so twice changes nothing. */
    public void link(CaseId id, ConsultationId consultation) {
        access.held(id);
        if (links.link(id, consultation)) {
            said(id, CaseEntry.What.CONSULTATION_ADDED);
        }
    }

    /** It does not. */
    public void unlink(CaseId id, ConsultationId consultation) {
        access.held(id);
        if (links.unlink(id, consultation)) {
            said(id, CaseEntry.What.CONSULTATION_REMOVED);
        }
    }

    private CaseTask write(
            CaseId id,
            UUID task,
            CaseEntry.What what,
            BiFunction<CaseTask, Instant, CaseTask> change) {
        Case it = access.held(id);
        CaseTask before = tasks.find(id, task).orElseThrow(() -> new NoSuchTask(task));
        Instant now = calendar.now();
        CaseTask after = change.apply(before, now);
        if (!after.equals(before)) {
            tasks.write(after);
            said(it, what, after, now);
        } else {
            trail.opened(id, access.why(it));
        }
        return after;
    }

    private void said(Case it, CaseEntry.What what, CaseTask task, Instant now) {
        it.due(tasks.firstDue(it.id()));
        access.store(it);
        trail.changed(it.id(), what, task.title(), now, "tasks");
    }

    private void said(CaseId id, CaseEntry.What what) {
        trail.changed(id, what, null, calendar.now(), "consultations");
    }

    private static DueTask due(CaseReading.Due task, CaseView file, LocalDate today) {
        return new DueTask(
                task.id(),
                task.title(),
                task.on(),
                task.on().isBefore(today),
                file.id(),
                file.title(),
                file.kind(),
                file.client(),
                file.employer(),
                file.responsible());
    }
}
