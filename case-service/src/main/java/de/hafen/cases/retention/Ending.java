package de.hafen.cases.retention;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.time.RegionCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes away one record whose period is over, in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ending {

    private static final String WHY = "the retention period is over";

    private final List<Retained> kinds;
    private final List<Leaving> leaving;
    private final RetentionPlans plans;
    private final RunStore runs;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final RegionCalendar calendar;

    Ending(
            List<Retained> kinds,
            List<Leaving> leaving,
            RetentionPlans plans,
            RunStore runs,
            JdbcClient jdbc,
            Audit audit,
            RegionCalendar calendar) {
        this.kinds = List.copyOf(kinds);
        this.leaving = List.copyOf(leaving);
        this.plans = plans;
        this.runs = runs;
        this.jdbc = jdbc;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Whether the region has said for how long it keeps things. */
    boolean isDecided() {
        return plans.now().isDecided();
    }

    int count(RetainedKind kind, RetentionPlan plan, LocalDate today) {
        return of(kind).count(plan.of(kind).latestStart(today), today);
    }

    List<Over> over(
            RetainedKind kind, RetentionPlan plan, LocalDate today, Over.Place after, int most) {
        return of(kind).over(plan.of(kind).latestStart(today), today, after, most);
    }

    /** The same as of now, and by the plan of now. */
    List<Over> over(RetainedKind kind, Over.Place after, int most) {
        return over(kind, plans.now().plan(), calendar.today(), after, most);
    }

    /**
     * Takes it away, if that is still right now that nobody else can change it: somebody may have
     * called, or placed a hold, since the list was read.
     */
    void end(UUID run, RetainedKind kind, UUID record) {
        LocalDate today = calendar.today();
        Retained of = of(kind);
        if (of.hold(record, today)
                .filter(facts -> plans.now().plan().of(kind).mayGo(facts, today))
                .isEmpty()) {
            return;
        }
        for (UUID one : of.together(record)) {
            leaving.stream().filter(it -> it.of() == kind).forEach(it -> it.leave(one));
            jdbc.sql("delete from retention_hold where record_id = ?").param(one).update();
        }
        of.remove(record);
        audit.removed(kind.word(), record, WHY);
        runs.removed(run, kind);
    }

    private Retained of(RetainedKind kind) {
        return kinds.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }
}
