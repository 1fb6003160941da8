package de.hafen.cases.casefile;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.employer.EmployerCard;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to a single case. A compartment that the caller does not have hides it; a client's
 * case lies in the client's file, so who has to say why they open that one, has to here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseAccess {

    private final CaseRows rows;
    private final Compartments compartments;
    private final Clients clients;
    private final Employers employers;

    CaseAccess(CaseRows rows, Compartments compartments, Clients clients, Employers employers) {
        this.rows = rows;
        this.compartments = compartments;
        this.clients = clients;
        this.employers = employers;
    }

    /** The case, to be looked at. */
    Case seen(CaseId id) {
        return visible(id, rows.findById(id.value()));
    }

    /** The case, held until the transaction ends, to be changed. */
    Case held(CaseId id) {
        Case it = visible(id, rows.take(id.value()));
        why(it);
        return it;
    }

    /** Keeps what was changed. */
    void store(Case it) {
        rows.saveAndFlush(it);
    }

    /** Why the caller opens it; empty where it is their own. Throws where nobody said it. */
    String why(Case it) {
        Caller caller = CurrentCaller.required();
        ClientId client = it.client();
        return client == null || it.isOf(caller.subject()) ? "" : clients.why(client);
    }

    /** Throws where the caller may not open a case like this. */
    void require(OpenCase order) {
        compartments.require(order.kind());
        if (order.clientId() != null) {
            clients.require(order.clientId());
            clients.why(order.clientId());
        }
        if (order.employerId() != null) {
            employers.require(order.employerId());
        }
    }

    /** With the names of those whose it is. */
    CaseView named(Case it) {
        return named(List.of(it.row())).getFirst();
    }

    /** The rows with the names of those whose they are. */
    List<CaseView> named(List<CaseRow> some) {
        Set<ClientId> clientIds = new HashSet<>();
        Set<EmployerId> employerIds = new HashSet<>();
        some.forEach(row -> {
            Optional.ofNullable(row.client()).ifPresent(clientIds::add);
            Optional.ofNullable(row.employer()).ifPresent(employerIds::add);
        });
        Map<ClientId, ClientCard> clientCards =
                clientIds.isEmpty() ? Map.of() : clients.cards(clientIds);
        Map<EmployerId, EmployerCard> employerCards =
                employerIds.isEmpty() ? Map.of() : employers.cards(employerIds);
        return some.stream()
                .map(row ->
                        row.with(of(clientCards, row.client()), of(employerCards, row.employer())))
                .toList();
    }

    private Case visible(CaseId id, Optional<Case> found) {
        return found.filter(it -> compartments.open(it.kind()))
                .orElseThrow(() -> new NoSuchCase(id));
    }

    private static <I, C> @Nullable C of(Map<I, C> cards, @Nullable I id) {
        return id == null ? null : cards.get(id);
    }
}
