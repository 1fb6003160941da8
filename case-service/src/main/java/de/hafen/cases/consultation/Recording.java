package de.hafen.cases.consultation;

import de.hafen.cases.topic.RegionTopics;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records a consultation with all that belongs to it, in one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Recording {

    private final ConsultationRows rows;
    private final Gathering gathering;
    private final RegionTopics topics;
    private final ConsultationTrail trail;
    private final RegionCalendar calendar;
    private final Ids ids;

    Recording(
            ConsultationRows rows,
            Gathering gathering,
            RegionTopics topics,
            ConsultationTrail trail,
            RegionCalendar calendar,
            Ids ids) {
        this.rows = rows;
        this.gathering = gathering;
        this.topics = topics;
        this.trail = trail;
        this.calendar = calendar;
        this.ids = ids;
    }

    ConsultationView record(RecordConsultation order) {
        order.requireOneAnswerEach();
        Instant now = calendar.now();
        Held held =
                Held.of(
                        order.form(gathering.client(order), gathering.employer(order), now),
                        calendar);
        topics.require(held.form().ownTopics(), Set.of());
        Party party = gathering.met(held.form().parties(), held.on());
        Consultation consultation =
                new Consultation(
                        new ConsultationId(ids.next()),
                        ids.recordKey(),
                        held,
                        Adviser.of(CurrentCaller.required()),
                        party.first(),
                        now);
        rows.saveAndFlush(consultation);
        trail.recorded(consultation, party, now);
        return consultation.view(party);
    }
}
