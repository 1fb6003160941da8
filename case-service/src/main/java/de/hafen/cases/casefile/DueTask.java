package de.hafen.cases.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that is due, with the case in which it stands.
 *
 * @param overdue whether it was due before the day that is shown
 */
public record DueTask(
        UUID id,
        String title,
        LocalDate dueOn,
        boolean overdue,
        CaseId caseId,
        String caseTitle,
        CaseKind kind,
        CaseView.@Nullable CaseClient client,
        CaseView.@Nullable CaseEmployer employer,
        Responsible responsible) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "task " + id;
    }
}
