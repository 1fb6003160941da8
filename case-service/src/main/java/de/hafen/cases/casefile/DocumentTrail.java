package de.hafen.cases.casefile;

import de.hafen.platform.audit.Audit;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What documents leave behind: in the timeline of their case, and in the audit trail. */
@Component
class DocumentTrail {

    private static final String KIND = "document";

    private final Audit audit;
    private final CaseTimeline timeline;

    DocumentTrail(Audit audit, CaseTimeline timeline) {
        this.audit = audit;
        this.timeline = timeline;
    }

    void added(CaseId id, CaseDocument it) {
        timeline.add(id, CaseEntry.What.DOCUMENT_ADDED, it.name(), it.addedAt());
        audit.added(KIND, it.id());
    }

    /**
     * @param reason why, where it was asked for
     */
    void opened(UUID document, String reason) {
        if (reason.isEmpty()) {
            audit.opened(KIND, document);
        } else {
            audit.opened(KIND, document, reason);
        }
    }

    /** Somebody wanted to open it, and got nothing. */
    void damaged(UUID document) {
        audit.opened(KIND, document, "damaged: nothing was given out");
    }

    void renamed(CaseId id, CaseDocument before, CaseDocument after, Instant at) {
        timeline.add(id, CaseEntry.What.DOCUMENT_RENAMED, before.name() + " → " + after.name(), at);
        audit.changed(KIND, after.id(), Set.of("name"));
    }

    /** Neither case tells which the other one is: who sees one may not see the other. */
    void moved(CaseId from, CaseId to, CaseDocument it, Instant at) {
        timeline.add(from, CaseEntry.What.DOCUMENT_GONE, it.name(), at);
        timeline.add(to, CaseEntry.What.DOCUMENT_CAME, it.name(), at);
        audit.changed(KIND, it.id(), Set.of("case"));
    }

    void removed(CaseId id, CaseDocument it, String reason, Instant at) {
        timeline.add(id, CaseEntry.What.DOCUMENT_REMOVED, it.name() + ": " + reason, at);
        audit.removed(KIND, it.id(), reason);
    }
}
