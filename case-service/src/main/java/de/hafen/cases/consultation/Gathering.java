package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.employer.EmployerCard;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import de.hafen.cases.listing.Contacts;
import de.hafen.platform.identity.CurrentCaller;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows those who take part in consultations: adds, counts and names them. */
@Component
class Gathering {

    private final Clients clients;
    private final Employers employers;
    private final ConsultationReading reading;

    Gathering(Clients clients, Employers employers, ConsultationReading reading) {
        this.clients = clients;
        this.employers = employers;
        this.reading = reading;
    }

    @Nullable ClientId client(RecordConsultation order) {
        return order.newClient() == null ? order.clientId() : clients.add(order.newClient()).id();
    }

    @Nullable EmployerId employer(RecordConsultation order) {
        return order.newEmployer() == null
                ? order.employerId()
                : employers.add(order.newEmployer()).id();
    }

    /** A problem where there is no such client, or a reason is needed to open the file. */
    void why(ClientId client) {
        clients.why(client);
    }

    /** Without what was written down about clients whose files are not open to the caller. */
    List<ConsultationView> discreet(List<ConsultationView> some) {
        String caller = CurrentCaller.required().subject();
        Set<ClientId> noted =
                some.stream()
                        .filter(it -> it.note() != null && !it.isOf(caller))
                        .map(ConsultationView::client)
                        .filter(Objects::nonNull)
                        .map(ConsultationView.ClientName::id)
                        .collect(Collectors.toSet());
        if (noted.isEmpty()) {
            return some;
        }
        noted.removeAll(clients.open(noted));
        return some.stream()
                .map(it ->
                        it.client() != null && noted.contains(it.client().id())
                                ? it.withoutNote()
                                : it)
                .toList();
    }

    /** A problem where there is no such employer. */
    void require(EmployerId employer) {
        employers.require(employer);
    }

    /** Counts one more consultation with each party; always the client first, so none deadlock. */
    Party met(Parties parties, LocalDate on) {
        return new Party(
                parties.client() == null ? null : clients.met(parties.client(), on),
                parties.employer() == null ? null : employers.met(parties.employer(), on));
    }

    /** Counts the consultations of these parties anew. */
    void recount(Set<ClientId> someClients, Set<EmployerId> someEmployers) {
        if (!someClients.isEmpty()) {
            clients.recount(someClients, () -> reading.contacts(PartyColumn.CLIENT, someClients));
        }
        if (!someEmployers.isEmpty()) {
            employers.recount(
                    someEmployers, () -> reading.contacts(PartyColumn.EMPLOYER, someEmployers));
        }
    }

    Party party(@Nullable ClientId client, @Nullable EmployerId employer) {
        return new Party(
                client == null ? null : clients.cards(List.of(client)).get(client),
                employer == null ? null : employers.cards(List.of(employer)).get(employer));
    }

    /** The rows with the names of those who took part. */
    List<ConsultationView> named(List<ConsultationRow> rows) {
        Set<ClientId> clientIds = new HashSet<>();
        Set<EmployerId> employerIds = new HashSet<>();
        for (ConsultationRow row : rows) {
            if (row.client() != null) {
                clientIds.add(row.client());
            }
            if (row.employer() != null) {
                employerIds.add(row.employer());
            }
        }
        Map<ClientId, ClientCard> clientCards = clientCards(clientIds);
        Map<EmployerId, EmployerCard> employerCards = employerCards(employerIds);
        return rows.stream()
                .map(row ->
                        row.with(
                                row.client() == null ? null : clientCards.get(row.client()),
                                row.employer() == null ? null : employerCards.get(row.employer())))
                .toList();
    }

    /** Counts many consultations at once. */
    void met(Map<ClientId, Contacts> someClients, Map<EmployerId, Contacts> someEmployers) {
        clients.met(someClients);
        employers.met(someEmployers);
    }

    Map<ClientId, ClientCard> clientCards(Collection<ClientId> ids) {
        return clients.cards(ids);
    }

    Map<EmployerId, EmployerCard> employerCards(Collection<EmployerId> ids) {
        return employers.cards(ids);
    }
}
