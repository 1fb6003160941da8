package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a consultation says who takes part.
 *
 * @param field the same in the form
 * @param role the same in facts
 * @param countsFirst the condition under which it may be the first of theirs
 */
record PartyColumn<I>(
        String column,
        String field,
        String role,
        String countsFirst,
        Function<UUID, I> id,
        Function<I, UUID> uuid) {

    static final PartyColumn<ClientId> CLIENT =
            new PartyColumn<>(
                    "client_id", "clientId", "client", "true", ClientId::new, ClientId::value);

    static final PartyColumn<EmployerId> EMPLOYER =
            new PartyColumn<>(
                    "employer_id",
                    "employerId",
                    "employer",
                    "client_id is null",
                    EmployerId::new,
                    EmployerId::value);
}
