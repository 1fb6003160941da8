package de.hafen.cases.waitingarea;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.outbox.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What waiting leaves behind: entries in the audit trail and facts in the outbox. */
@Component
class WaitingTrail {

    private static final String KIND = "ticket";
    private static final String CLIENT = "client";

    private final Audit audit;
    private final Outbox outbox;

    WaitingTrail(Audit audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    void arrived(Ticket ticket) {
        audit.added(KIND, ticket.id().value());
    }

    void step(Ticket ticket) {
        audit.changed(KIND, ticket.id().value(), Set.of("state"));
    }

    /** A client who waits is shown to the caller by name. */
    void named(ClientId client) {
        audit.listed(CLIENT, List.of(client.value()));
    }

    /** Who waits is shown to the caller; clients among them are shown by name. */
    void listed(List<Ticket> tickets) {
        audit.listed(KIND, tickets.stream().map(it -> it.id().value()).toList());
        audit.listed(
                CLIENT,
                tickets.stream()
                        .map(Ticket::client)
                        .filter(Objects::nonNull)
                        .map(ClientId::value)
                        .distinct()
                        .toList());
    }

    /** They are another client's now, or the former one's again. */
    void moved(List<UUID> tickets) {
        audit.changed(KIND, tickets, Set.of("clientId"));
    }

    /** Waiting is over: reporting hears it once. */
    void ended(Ticket ticket, Instant at) {
        outbox.add(KIND, ticket.id().value(), ticket.recordKey(), at, ticket.fact());
    }
}
