package de.hafen.cases.enquiry;

import static de.hafen.cases.enquiry.EnquiryState.ANSWERED;
import static de.hafen.cases.enquiry.EnquiryState.CLOSED;
import static de.hafen.cases.enquiry.EnquiryState.IN_WORK;
import static de.hafen.cases.enquiry.EnquiryState.NEW;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.consultation.ConsultationId;
import de.hafen.cases.consultation.ConsultationView;
import de.hafen.cases.triage.TriageOutcome;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enquiry as the region keeps it. */
@Entity
class Enquiry {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String reference;

    @Enumerated(EnumType.STRING)
    private EnquirySource source;

    private @Nullable String partner;

    @Enumerated(EnumType.STRING)
    private EnquiryState state;

    private String[] topics;
    private String language;

    @Enumerated(EnumType.STRING)
    private @Nullable TargetGroup targetGroup;

    private String text;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable Instant consentedAt;
    private @Nullable UUID clientId;
    private @Nullable Instant clientSince;

    @AttributeOverride(name = "id", column = @Column(name = "assignee_id"))
    @AttributeOverride(name = "name", column = @Column(name = "assignee_name"))
    private @Nullable Responsible assignee;

    private @Nullable String office;
    private @Nullable String triageRule;
    private Instant receivedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable EnquiryOutcome outcome;

    private @Nullable String closingNote;
    private @Nullable UUID consultationId;
    private String createdBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Enquiry() {}

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    Enquiry(
            ReceiveEnquiry order,
            Reference reference,
            TriageOutcome triage,
            Instant now,
            String by) {
        id = order.id();
        this.reference = reference.text();
        source = order.source();
        partner = order.partner();
        state = NEW;
        receivedAt = now;
        createdBy = by;
        give(triage);
        if (order.clientId() != null) {
            attach(order.clientId(), now);
        }
        write(order.form(), now);
    }

    /** Writes down what is known now. */
    void correct(EnquiryForm form, Instant now) {
        write(form, now);
    }

    /** A colleague takes it or is given it. */
    void assign(Responsible to) {
        has(to);
    }

    /** Whoever is there answers it: several look after what an office has. */
    void giveTo(String toOffice) {
        has(null);
        office = toOffice;
    }

    /** It waits in the open list, where everybody sees it. */
    void putBack() {
        has(null);
        office = null;
    }

    /** Who had it works here no more: it is another's, or waits for somebody; nobody is at it. */
    void left(TriageOutcome triage) {
        require(NEW, IN_WORK);
        state = NEW;
        give(triage);
    }

    /** Now one knows who asks; or it was somebody else. */
    void attach(@Nullable ClientId client, Instant now) {
        clientId = client == null ? null : client.value();
        clientSince = client == null ? null : now;
    }

    /** The person has an answer. */
    void answered(Instant now) {
        require(NEW, IN_WORK);
        state = ANSWERED;
        answeredAt = now;
    }

    /** Nothing is left to do. */
    void close(
            EnquiryOutcome how, @Nullable String note, @Nullable ConsultationId by, Instant now) {
        require(NEW, IN_WORK, ANSWERED);
        state = CLOSED;
        closedAt = now;
        outcome = how;
        closingNote = note == null || note.isBlank() ? null : note.strip();
        consultationId = by == null ? null : by.value();
    }

    /** It goes on; what came of it is said anew. */
    void reopen() {
        require(ANSWERED, CLOSED);
        state = assignee == null ? NEW : IN_WORK;
        closedAt = null;
        outcome = null;
        closingNote = null;
        consultationId = null;
    }

    /** What is written down at present. */
    EnquiryForm form() {
        return new EnquiryForm(
                Arrays.stream(topics).map(Topic::valueOf).toList(),
                new LanguageTag(language),
                targetGroup,
                text,
                name,
                email,
                phone,
                consentedAt != null);
    }

    EnquiryId id() {
        return new EnquiryId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    @Nullable String office() {
        return office;
    }

    EnquiryState state() {
        return state;
    }

    /** Whether this one wrote it down. */
    boolean isBy(String subject) {
        return createdBy.equals(subject);
    }

    /** What the letter to whoever asks says; empty where there is no address. */
    Optional<EnquiryTold> told(String code) {
        return email == null
                ? Optional.empty()
                : Optional.of(
                        new EnquiryTold(
                                new Reference(reference), code, email, new LanguageTag(language)));
    }

    @Nullable ClientId client() {
        return clientId == null ? null : new ClientId(clientId);
    }

    EnquiryReceipt receipt(String code) {
        return new EnquiryReceipt(id(), new Reference(reference), code, receivedAt);
    }

    /** As the person who asked may see it. */
    EnquiryStanding standing() {
        return new EnquiryStanding(
                new Reference(reference), state, receivedAt, answeredAt, closedAt);
    }

    /** As colleagues see it. */
    EnquiryView view(String code, ConsultationView.@Nullable ClientName client) {
        EnquiryForm form = form();
        return new EnquiryView(
                id(),
                version(),
                new Reference(reference),
                code,
                source,
                partner,
                state,
                form.topics(),
                form.language(),
                targetGroup,
                text,
                name,
                email,
                phone,
                consentedAt,
                client,
                assignee,
                office,
                triageRule,
                receivedAt,
                answeredAt,
                closedAt,
                outcome,
                closingNote,
                consultationId == null ? null : new ConsultationId(consultationId));
    }

    private void has(@Nullable Responsible one) {
        require(NEW, IN_WORK, ANSWERED);
        assignee = one;
        if (state != ANSWERED) {
            state = one == null ? NEW : IN_WORK;
        }
    }

    private void give(TriageOutcome triage) {
        assignee = triage.colleague() == null ? null : Responsible.of(triage.colleague());
        office = triage.office();
        triageRule = triage.rule();
    }

    private void write(EnquiryForm form, Instant now) {
        form.requireConsent();
        topics = form.topics().stream().map(Topic::name).toArray(String[]::new);
        language = form.language().value();
        targetGroup = form.targetGroup();
        text = form.text().strip();
        name = form.name();
        email = form.email();
        phone = form.phone();
        if (!Boolean.TRUE.equals(form.consent())) {
            consentedAt = null;
        } else if (consentedAt == null) {
            consentedAt = now;
        }
    }

    private void require(EnquiryState... before) {
        if (!Arrays.asList(before).contains(state)) {
            throw new EnquiryHasMovedOn(state);
        }
    }
}
