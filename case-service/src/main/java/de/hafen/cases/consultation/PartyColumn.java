package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import java.util.UUID;
import java.util.function.Function;

/** Where a consultation says who takes part. */
record PartyColumn<I>(String column, Function<UUID, I> id, Function<I, UUID> uuid) {

    static final PartyColumn<ClientId> CLIENT =
            new PartyColumn<>("client_id", ClientId::new, ClientId::value);

    static final PartyColumn<EmployerId> EMPLOYER =
            new PartyColumn<>("employer_id", EmployerId::new, EmployerId::value);
}
