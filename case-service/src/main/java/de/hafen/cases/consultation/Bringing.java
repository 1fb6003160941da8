package de.hafen.cases.consultation;

import de.hafen.cases.brought.Brought;
import de.hafen.cases.brought.Removing;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerCard;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.listing.Contacts;
import de.hafen.cases.topic.RegionTopics;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.imports.Stays;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds consultations from another place, each reference once, and counts them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Bringing {

    private final ConsultationBatch batch;
    private final Gathering gathering;
    private final ConsultationReading reading;
    private final Removing removing;
    private final RegionTopics topics;
    private final ConsultationTrail trail;
    private final RegionCalendar calendar;
    private final Ids ids;

    Bringing(
            ConsultationBatch batch,
            Gathering gathering,
            ConsultationReading reading,
            Removing removing,
            RegionTopics topics,
            ConsultationTrail trail,
            RegionCalendar calendar,
            Ids ids) {
        this.batch = batch;
        this.gathering = gathering;
        this.reading = reading;
        this.removing = removing;
        this.topics = topics;
        this.trail = trail;
        this.calendar = calendar;
        this.ids = ids;
    }

    Brought<ConsultationId> bring(List<BroughtConsultation> brought) {
        Map<SourceRef, BroughtConsultation> once = new LinkedHashMap<>();
        brought.forEach(one -> once.putIfAbsent(one.from(), one));
        Map<SourceRef, ConsultationId> known = batch.known(once.keySet());
        Set<SourceRef> already = Set.copyOf(known.keySet());
        List<BroughtConsultation> fresh =
                once.values().stream()
                        .filter(one -> !already.contains(one.from()))
                        .sorted(Comparator.comparing(one -> one.form().heldAt()))
                        .toList();
        topics.require(
                fresh.stream().flatMap(one -> one.form().ownTopics().stream()).distinct().toList(),
                Set.of());
        add(fresh).forEach(one -> known.put(one.brought().from(), one.id()));
        return new Brought<>(known, already);
    }

    /** Takes away what was brought by mistake; answers what stays, and why. */
    Map<UUID, Stays> takeBack(List<UUID> brought) {
        Set<ClientId> clients = reading.parties(PartyColumn.CLIENT, brought);
        Set<EmployerId> employers = reading.parties(PartyColumn.EMPLOYER, brought);
        Map<UUID, Stays> stays =
                removing.remove(
                        "consultation", brought, none -> Set.of(), new ConsultationRetracted());
        gathering.recount(clients, employers);
        return stays;
    }

    private List<ConsultationBatch.New> add(List<BroughtConsultation> fresh) {
        Parts parts = parts(fresh);
        List<ConsultationBatch.New> all = new ArrayList<>(fresh.size());
        for (BroughtConsultation one : fresh) {
            Held held = Held.of(one.form(), calendar);
            boolean first = parts.meet(held);
            all.add(
                    new ConsultationBatch.New(
                            new ConsultationId(ids.next()), ids.recordKey(), one, held, first));
        }
        batch.add(all, CurrentCaller.required().subject(), calendar.now());
        gathering.met(parts.metClients, parts.metEmployers);
        trail.brought(all, parts::party);
        return all;
    }

    private Parts parts(List<BroughtConsultation> fresh) {
        return new Parts(
                gathering.clientCards(
                        fresh.stream()
                                .map(one -> one.form().clientId())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())),
                gathering.employerCards(
                        fresh.stream()
                                .map(one -> one.form().employerId())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
    }

    /** Who takes part in a batch, and how often so far. */
    private static final class Parts {

        private final Map<ClientId, ClientCard> clients;
        private final Map<EmployerId, EmployerCard> employers;
        private final Map<ClientId, Contacts> metClients = new HashMap<>();
        private final Map<EmployerId, Contacts> metEmployers = new HashMap<>();

        Parts(Map<ClientId, ClientCard> clients, Map<EmployerId, EmployerCard> employers) {
            this.clients = clients;
            this.employers = employers;
        }

        /** Counts one more, in the order of time; answers whether it was the first. */
        boolean meet(Held held) {
            ClientId client = held.form().clientId();
            EmployerId employer = held.form().employerId();
            boolean first = false;
            if (employer != null) {
                EmployerCard card = employers.get(employer);
                first =
                        card != null
                                && card.consultations() == 0
                                && !metEmployers.containsKey(employer);
                metEmployers.merge(employer, new Contacts(1, held.on()), Contacts::plus);
            }
            if (client != null) {
                ClientCard card = clients.get(client);
                first =
                        card != null
                                && card.consultations() == 0
                                && !metClients.containsKey(client);
                metClients.merge(client, new Contacts(1, held.on()), Contacts::plus);
            }
            return first;
        }

        Party party(ConsultationForm form) {
            return new Party(known(clients, form.clientId()), known(employers, form.employerId()));
        }

        private static <K, V> @Nullable V known(Map<K, V> cards, @Nullable K id) {
            return id == null ? null : cards.get(id);
        }
    }
}
