package de.hafen.cases.casefile;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.listing.Wanted;
import de.hafen.cases.listing.Where;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; what is not given does not narrow it, and those that are over are only
 * shown to who asks for them.
 *
 * @param q words that the title has, as people type them
 * @param responsible the account of who looks after them
 * @param asked the account of who is asked to
 */
public record CaseFilter(
        @Nullable @Size(max = 200) String q,
        @Nullable CaseStanding standing,
        @Nullable String responsible,
        @Nullable String asked,
        @Nullable CaseKind kind,
        @Nullable CaseDue due,
        @Nullable ClientId clientId,
        @Nullable EmployerId employerId) {

    private static final String KEY = "search_key";

    /** Those whose title has these words. */
    static CaseFilter of(String q, CaseStanding standing) {
        return new CaseFilter(q, standing, null, null, null, null, null, null);
    }

    /** All cases of a client, also those that are over. */
    public static CaseFilter of(ClientId client) {
        return new CaseFilter(null, CaseStanding.ALL, null, null, null, null, client, null);
    }

    /**
     * @param open the compartments that the caller has; what lies in another is in no list
     */
    Where where(String[] open, LocalDate today) {
        Where where =
                new Where()
                        .that("kind = any(:open)", "open", open)
                        .that((standing == null ? CaseStanding.ACTIVE : standing).sql());
        if (q != null && !q.isBlank()) {
            Wanted wanted = Wanted.of(q);
            where.and(wanted.isNothing() ? new Where().that("false") : wanted.contained(KEY));
        }
        return where.that("responsible_id = :responsible", "responsible", responsible)
                .that("asked_id = :asked", "asked", asked)
                .that("kind = :kind", "kind", kind == null ? null : kind.name())
                .that("due_on <= :due", "due", due == null ? null : due.until(today))
                .that("client_id = :client", "client", clientId == null ? null : clientId.value())
                .that(
                        "employer_id = :employer",
                        "employer",
                        employerId == null ? null : employerId.value());
    }
}
