package de.hafen.cases.casefile;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What cases leave behind: their own timeline, which colleagues read, and the audit trail. */
@Component
class CaseTrail {

    private static final String KIND = "case";

    private final Audit audit;
    private final CaseTimeline timeline;

    CaseTrail(Audit audit, CaseTimeline timeline) {
        this.audit = audit;
        this.timeline = timeline;
    }

    void added(CaseId id, Instant at) {
        timeline.add(id, CaseEntry.What.OPENED, null, at);
        audit.added(KIND, id.value());
    }

    /**
     * @param reason why, where it was asked for
     */
    void opened(CaseId id, String reason) {
        if (reason.isEmpty()) {
            audit.opened(KIND, id.value());
        } else {
            audit.opened(KIND, id.value(), reason);
        }
    }

    /**
     * Something happened in the case.
     *
     * @param field what it changed
     */
    void changed(CaseId id, CaseEntry.What what, @Nullable String words, Instant at, String field) {
        timeline.add(id, what, words, at);
        audit.changed(KIND, id.value(), Set.of(field));
    }

    /** What happened in the case, the latest first. */
    Page<CaseEntry> timeline(CaseId id, PageQuery query) {
        return timeline.of(id, query);
    }

    /**
     * They belong to another client or employer now, or to the former one again. Each has an entry
     * of its own: what one compartment's trail tells is not counted with another's.
     */
    void moved(List<UUID> cases, String field) {
        cases.forEach(it -> audit.changed(KIND, it, Set.of(field)));
    }

    void listed(Collection<CaseView> cases) {
        audit.listed(KIND, ids(cases));
    }

    void exported(Collection<CaseView> cases) {
        audit.exported(KIND, ids(cases));
    }

    private static List<UUID> ids(Collection<CaseView> cases) {
        return cases.stream().map(it -> it.id().value()).distinct().toList();
    }
}
