package de.hafen.cases.enquiry;

import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.triage.Answering;
import de.hafen.cases.triage.TriageRules;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to one enquiry; each step says which version its caller has seen. */
@Service
@Transactional
public class EnquiryWork {

    private static final String ASSIGNEE = "assignee";

    private final EnquiryRows rows;
    private final Clients clients;
    private final TriageRules triage;
    private final EnquiryTrail trail;
    private final EnquiryShowing showing;
    private final RegionCalendar calendar;

    EnquiryWork(
            EnquiryRows rows,
            Clients clients,
            TriageRules triage,
            EnquiryTrail trail,
            EnquiryShowing showing,
            RegionCalendar calendar) {
        this.rows = rows;
        this.clients = clients;
        this.triage = triage;
        this.trail = trail;
        this.showing = showing;
        this.calendar = calendar;
    }

    /** The caller takes it. */
    public EnquiryView take(EnquiryId id, IfMatch seen) {
        Responsible me = Responsible.of(CurrentCaller.required());
        return step(id, seen, (it, _) -> it.assign(me), ASSIGNEE);
    }

    /** A colleague or an office is given it, or it waits for whoever takes it. */
    public EnquiryView assign(EnquiryId id, IfMatch seen, Assignment whose) {
        Answering here = triage.answering();
        return step(
                id,
                seen,
                (it, _) -> {
                    whose.require(here, it.office());
                    if (whose.to() != null) {
                        it.assign(whose.to());
                    } else if (whose.office() != null) {
                        it.giveTo(whose.office());
                    } else {
                        it.putBack();
                    }
                },
                whose.office() == null ? ASSIGNEE : "office");
    }

    /** Puts right what was written down. */
    public EnquiryView correct(EnquiryId id, IfMatch seen, UnaryOperator<EnquiryForm> change) {
        Enquiry enquiry = seen(id, seen);
        EnquiryForm before = enquiry.form();
        enquiry.correct(change.apply(before), calendar.now());
        Set<String> fields = ChangedFields.between(before, enquiry.form());
        if (!fields.isEmpty()) {
            rows.saveAndFlush(enquiry);
            trail.changed(id, fields);
        }
        return showing.view(enquiry);
    }

    /** It is this client who asks; nobody known where none is named. */
    public EnquiryView attach(EnquiryId id, IfMatch seen, @Nullable ClientId client) {
        EnquiryView attached = step(id, seen, (it, now) -> it.attach(client, now), "clientId");
        if (client != null) {
            clients.require(client); // whoever merged or removed the client meanwhile is through
        }
        return attached;
    }

    /** Somebody who is new asks: the client is added with it, or nothing is. */
    public EnquiryView attachNew(EnquiryId id, IfMatch seen, ClientForm client) {
        seen(id, seen);
        return attach(id, seen, clients.add(client).id());
    }

    /** The person has an answer. */
    public EnquiryView answered(EnquiryId id, IfMatch seen) {
        return step(id, seen, Enquiry::answered, "state");
    }

    /** Nothing is left to do. */
    public EnquiryView close(EnquiryId id, IfMatch seen, EnquiryClosing how) {
        return step(
                id,
                seen,
                (it, now) -> it.close(how.outcome(), how.note(), how.consultationId(), now),
                "state");
    }

    /** It goes on. */
    public EnquiryView reopen(EnquiryId id, IfMatch seen) {
        return step(id, seen, (it, _) -> it.reopen(), "state");
    }

    private EnquiryView step(
            EnquiryId id, IfMatch seen, BiConsumer<Enquiry, Instant> step, String field) {
        Enquiry enquiry = seen(id, seen);
        step.accept(enquiry, calendar.now());
        rows.saveAndFlush(enquiry);
        trail.changed(id, Set.of(field));
        return showing.view(enquiry);
    }

    private Enquiry seen(EnquiryId id, IfMatch seen) {
        Enquiry enquiry = rows.findById(id.value()).orElseThrow(NoSuchEnquiry::new);
        seen.mustBe(enquiry.version());
        return enquiry;
    }
}
