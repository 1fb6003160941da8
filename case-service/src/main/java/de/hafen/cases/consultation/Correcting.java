package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.topic.RegionTopics;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a recorded consultation and puts it right, keeping what was said before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Correcting {

    private final ConsultationRows rows;
    private final Gathering gathering;
    private final Revisions revisions;
    private final RegionTopics topics;
    private final ConsultationTrail trail;
    private final RegionCalendar calendar;

    Correcting(
            ConsultationRows rows,
            Gathering gathering,
            Revisions revisions,
            RegionTopics topics,
            ConsultationTrail trail,
            RegionCalendar calendar) {
        this.rows = rows;
        this.gathering = gathering;
        this.revisions = revisions;
        this.topics = topics;
        this.trail = trail;
        this.calendar = calendar;
    }

    ConsultationView open(ConsultationId id) {
        Consultation it = opened(id);
        trail.opened(id);
        return it.view(party(it));
    }

    List<Revision> revisions(ConsultationId id) {
        opened(id);
        trail.opened(id);
        return revisions.of(id);
    }

    ConsultationView correct(
            ConsultationId id, IfMatch seen, Function<ConsultationForm, ConsultationForm> change) {
        Consultation it = opened(id);
        seen.mustBe(it.version());
        ConsultationForm before = it.form();
        Held held = Held.of(change.apply(before), calendar);
        topics.require(held.form().ownTopics(), before.ownTopics());
        it.correct(held);
        Set<String> fields = ChangedFields.between(before, it.form());
        if (!fields.isEmpty()) {
            Instant now = calendar.now();
            Adviser by = Adviser.of(CurrentCaller.required());
            revisions.add(id, new Revision(it.version(), now, by, List.copyOf(fields), before));
            rows.saveAndFlush(it);
            recountIfMoved(before, it, fields);
            trail.corrected(it, party(it), fields, now);
        }
        return it.view(party(it));
    }

    ConsultationView retract(ConsultationId id, IfMatch seen, String reason) {
        Consultation it = opened(id);
        seen.mustBe(it.version());
        Instant now = calendar.now();
        it.retract(reason, now, CurrentCaller.required().subject());
        rows.saveAndFlush(it);
        recount(it.form(), it.form());
        trail.retracted(it, reason, now);
        return it.view(party(it));
    }

    ConsultationView followedUp(ConsultationId id) {
        Consultation it = existing(id);
        if (it.followedUp(calendar.now(), CurrentCaller.required().subject())) {
            rows.saveAndFlush(it);
            trail.changed(it, "followUpDoneAt");
        }
        return discreet(it);
    }

    ConsultationView moveFollowUp(ConsultationId id, LocalDate to) {
        Consultation it = existing(id);
        Held.requireFollowUpPossible(it.heldOn(), to);
        it.moveFollowUp(to);
        rows.saveAndFlush(it);
        trail.changed(it, "followUpOn");
        return discreet(it);
    }

    private void recountIfMoved(ConsultationForm before, Consultation it, Set<String> fields) {
        if (fields.contains("clientId")
                || fields.contains("employerId")
                || fields.contains("heldAt")) {
            recount(before, it.form());
        }
    }

    private void recount(ConsultationForm before, ConsultationForm now) {
        Set<ClientId> clients = new HashSet<>();
        Set<EmployerId> employers = new HashSet<>();
        for (ConsultationForm form : List.of(before, now)) {
            if (form.clientId() != null) {
                clients.add(form.clientId());
            }
            if (form.employerId() != null) {
                employers.add(form.employerId());
            }
        }
        gathering.recount(clients, employers);
    }

    private ConsultationView discreet(Consultation it) {
        return gathering.discreet(List.of(it.view(party(it)))).getFirst();
    }

    private Party party(Consultation it) {
        return gathering.party(it.client(), it.employer());
    }

    /** One that the caller held, or of a file that is open to them. */
    private Consultation opened(ConsultationId id) {
        Consultation it = existing(id);
        ClientId client = it.client();
        if (client != null && !it.isHeldBy(CurrentCaller.required().subject())) {
            gathering.why(client);
        }
        return it;
    }

    private Consultation existing(ConsultationId id) {
        return rows.findById(id.value()).orElseThrow(() -> new NoSuchConsultation(id));
    }
}
