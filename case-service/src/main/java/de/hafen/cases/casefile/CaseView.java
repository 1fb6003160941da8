package de.hafen.cases.casefile;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerCard;
import de.hafen.cases.employer.EmployerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is shown.
 *
 * @param waitingFor what has to come first, where it waits and somebody said so
 * @param asked who is asked to look after it
 * @param askedBy by whom
 * @param dueOn when the first of its open tasks is due
 * @param reopenedAt when it was found not to be over
 */
public record CaseView(
        CaseId id,
        int version,
        CaseKind kind,
        @Nullable CaseClient client,
        @Nullable CaseEmployer employer,
        String title,
        CaseState state,
        @Nullable String waitingFor,
        Responsible responsible,
        @Nullable Responsible asked,
        @Nullable String askedBy,
        @Nullable LocalDate dueOn,
        Instant openedAt,
        @Nullable Instant reopenedAt,
        @Nullable Instant closedAt,
        @Nullable ClosingReason closingReason) {

    /** The client of a case. */
    public record CaseClient(ClientId id, String name) {

        static @Nullable CaseClient of(@Nullable ClientCard card) {
            return card == null ? null : new CaseClient(card.id(), card.name());
        }
    }

    /** The employer of a case. */
    public record CaseEmployer(EmployerId id, String name) {

        static @Nullable CaseEmployer of(@Nullable EmployerCard card) {
            return card == null ? null : new CaseEmployer(card.id(), card.name());
        }
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "case " + id;
    }
}
