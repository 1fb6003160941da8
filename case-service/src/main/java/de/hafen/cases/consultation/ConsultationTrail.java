package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.employer.EmployerCard;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.outbox.Outbox;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.Ags;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What consultations leave behind: entries in the audit trail and facts in the outbox. */
@Component
class ConsultationTrail {

    private static final String KIND = "consultation";

    private final Audit audit;
    private final Outbox outbox;
    private final RegionKeys keys;
    private final RegionCalendar calendar;

    ConsultationTrail(Audit audit, Outbox outbox, RegionKeys keys, RegionCalendar calendar) {
        this.audit = audit;
        this.outbox = outbox;
        this.keys = keys;
        this.calendar = calendar;
    }

    void recorded(Consultation it, Party party, Instant at) {
        audit.added(KIND, it.id().value());
        held(it, party, at);
    }

    void corrected(Consultation it, Party party, Set<String> fields, Instant at) {
        audit.changed(KIND, it.id().value(), fields);
        held(it, party, at);
    }

    void retracted(Consultation it, String reason, Instant at) {
        audit.removed(KIND, it.id().value(), reason);
        outbox.add(KIND, it.id().value(), it.recordKey(), at, new ConsultationRetracted());
    }

    void changed(Consultation it, String field) {
        audit.changed(KIND, it.id().value(), Set.of(field));
    }

    /**
     * They belong to another client or employer now. Reporting hears the same of each as before, of
     * the other one: what somebody was then is not rewritten.
     */
    void moved(PartyColumn<?> party, Collection<UUID> moved, UUID to) {
        audit.changed(KIND, moved, Set.of(party.field()));
        again(moved, Map.of(party.role(), pseudonym(party.role(), to)));
    }

    /** Whether they were somebody's first has changed. */
    void first(Collection<UUID> some, boolean first) {
        again(some, Map.of("first", first));
    }

    private void again(Collection<UUID> some, Map<String, Object> changes) {
        outbox.amend(KIND, some, ConsultationHeld.TYPE, calendar.now(), changes);
    }

    void opened(ConsultationId id) {
        audit.opened(KIND, id.value());
    }

    void listed(Collection<ConsultationId> ids) {
        audit.listed(KIND, ids.stream().map(ConsultationId::value).toList());
    }

    void exported(Collection<ConsultationId> ids) {
        audit.exported(KIND, ids.stream().map(ConsultationId::value).toList());
    }

    void brought(List<ConsultationBatch.New> all, Function<ConsultationForm, Party> party) {
        audit.added(KIND, all.stream().map(one -> one.id().value()).toList());
        outbox.addFirst(KIND, all.stream().map(one -> first(one, party)).toList());
    }

    private Outbox.Said first(ConsultationBatch.New one, Function<ConsultationForm, Party> party) {
        ConsultationForm form = one.held().form();
        return new Outbox.Said(
                one.id().value(),
                one.recordKey(),
                form.heldAt(),
                fact(one.held(), party.apply(form), one.first()));
    }

    /** Says what was held, in the words of reporting. */
    private void held(Consultation it, Party party, Instant at) {
        Held held = new Held(it.form(), it.heldOn());
        outbox.add(KIND, it.id().value(), it.recordKey(), at, fact(held, party, it.first()));
    }

    private ConsultationHeld fact(Held held, Party party, boolean first) {
        ConsultationForm form = held.form();
        ClientCard client = party.client();
        EmployerCard employer = party.employer();
        return new ConsultationHeld(
                held.on(),
                form.parties().audience(),
                form.channel(),
                form.topics(),
                form.ownTopics(),
                form.minutes(),
                form.language(),
                form.outcome(),
                form.followUpOn() != null,
                client == null ? null : client.targetGroup(),
                client == null ? null : client.country(),
                municipality(client, employer),
                employer == null ? null : employer.industry(),
                client == null ? null : pseudonym("client", client.id().value()),
                employer == null ? null : pseudonym("employer", employer.id().value()),
                first);
    }

    private static @Nullable Ags municipality(
            @Nullable ClientCard client, @Nullable EmployerCard employer) {
        if (client != null && client.municipality() != null) {
            return client.municipality();
        }
        return employer == null ? null : employer.municipality();
    }

    private String pseudonym(String kind, UUID id) {
        return keys.pseudonym(CurrentRegion.required(), kind, id);
    }
}
