package de.hafen.cases.retention;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For how long the bound region keeps its records, and what is over. */
@Service
@Transactional
public class Retentions {

    private final RetentionPlans plans;
    private final Ending ending;
    private final RunStore runs;
    private final Audit audit;
    private final RegionCalendar calendar;
    private final ApplicationEventPublisher events;

    Retentions(
            RetentionPlans plans,
            Ending ending,
            RunStore runs,
            Audit audit,
            RegionCalendar calendar,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.ending = ending;
        this.runs = runs;
        this.audit = audit;
        this.calendar = calendar;
        this.events = events;
    }

    /** The periods, and how much is over today. */
    @Transactional(readOnly = true)
    public RetentionView show() {
        RetentionPlans.Versioned now = plans.now();
        LocalDate today = calendar.today();
        return new RetentionView(
                now.version(),
                now.plan(),
                Arrays.stream(RetainedKind.values())
                        .map(kind ->
                                new RetentionView.OverCount(
                                        kind, ending.count(kind, now.plan(), today)))
                        .toList());
    }

    /** Other periods from now on. */
    public RetentionView change(IfMatch seen, RetentionPlan plan) {
        plans.change(seen, plan);
        return show();
    }

    /** What would go today, the longest unused first; the trail says who looked. */
    public Page<Over> over(RetainedKind kind, PageQuery query) {
        List<Over> found =
                ending.over(
                        kind,
                        plans.now().plan(),
                        calendar.today(),
                        query.after().map(Over.Place::of).orElse(Over.Place.FIRST),
                        query.fetch());
        Page<Over> page = Page.of(found, query, it -> List.of(it.position(), it.id().toString()));
        audit.listed(kind.word(), page.items().stream().map(Over::id).toList());
        return page;
    }

    /** What was deleted, the latest first. */
    @Transactional(readOnly = true)
    public List<RetentionRun> runs() {
        return runs.latest();
    }

    /**
     * Begins to delete what is over, as soon as this is committed; goes on with a run that is under
     * way. Throws {@link RetentionHasMovedOn} where not as much is over as the caller has seen.
     */
    public RetentionRun run(int seen) {
        int total = show().total();
        if (total != seen) {
            throw new RetentionHasMovedOn(total);
        }
        if (runs.open().isEmpty()) {
            runs.begin(null);
        }
        events.publishEvent(new RunAsked(CurrentRegion.required()));
        RetentionRun run = runs.open().orElseThrow();
        audit.added("retention-run", run.id());
        return run;
    }
}
