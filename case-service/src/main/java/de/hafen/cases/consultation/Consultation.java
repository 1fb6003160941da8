package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.Topic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A consultation as the region keeps it. */
@Entity
class Consultation {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private long recordKey;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private @Nullable UUID clientId;
    private @Nullable UUID employerId;
    private Instant heldAt;
    private LocalDate heldOn;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String[] topics;
    private String[] ownTopics;
    private String language;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable LocalDate followUpOn;
    private @Nullable Instant followUpDoneAt;
    private @Nullable String followUpDoneBy;
    private @Nullable String adviserId;
    private String adviserName;
    private String[] fellowIds;
    private String[] fellowNames;
    private boolean firstContact;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant retractedAt;
    private @Nullable String retractedBy;
    private @Nullable String retractionReason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Consultation() {}

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    Consultation(
            ConsultationId id,
            long recordKey,
            Held held,
            Adviser adviser,
            boolean first,
            Instant at) {
        this.id = id.value();
        this.recordKey = recordKey;
        this.adviserId = adviser.id();
        this.adviserName = adviser.name();
        this.firstContact = first;
        this.createdAt = at;
        this.createdBy = adviser.id() == null ? adviser.name() : adviser.id();
        write(held);
    }

    /** Writes down what is known now; throws where the consultation was retracted. */
    void correct(Held held) {
        requireNotRetracted();
        boolean moved = !Objects.equals(followUpOn, held.form().followUpOn());
        write(held);
        if (moved) {
            followUpDoneAt = null;
            followUpDoneBy = null;
        }
    }

    /** It was recorded by mistake: it is kept, and counts no longer. */
    void retract(String reason, Instant at, String by) {
        requireNotRetracted();
        retractedAt = at;
        retractedBy = by;
        retractionReason = reason;
    }

    /** Somebody came back to it; answers whether that is news. */
    boolean followedUp(Instant at, String by) {
        requireNotRetracted();
        if (followUpOn == null) {
            throw new NoFollowUp(id());
        }
        if (followUpDoneAt != null) {
            return false;
        }
        followUpDoneAt = at;
        followUpDoneBy = by;
        return true;
    }

    /** Somebody comes back to it on another day. */
    void moveFollowUp(LocalDate to) {
        requireNotRetracted();
        if (followUpOn == null) {
            throw new NoFollowUp(id());
        }
        followUpOn = to;
        followUpDoneAt = null;
        followUpDoneBy = null;
    }

    /** What is written down at present. */
    ConsultationForm form() {
        return new ConsultationForm(
                new Parties(audience, client(), employer()).said(),
                client(),
                employer(),
                heldAt,
                minutes,
                channel,
                Arrays.stream(topics).map(Topic::valueOf).toList(),
                Arrays.stream(ownTopics).map(OwnTopic::of).toList(),
                new LanguageTag(language),
                note,
                outcome,
                followUpOn,
                fellows());
    }

    ConsultationId id() {
        return new ConsultationId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    long recordKey() {
        return recordKey;
    }

    boolean first() {
        return firstContact;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean isHeldBy(String account) {
        return account.equals(adviserId)
                || account.equals(createdBy)
                || Arrays.asList(fellowIds).contains(account);
    }

    private List<FellowAdviser> fellows() {
        return IntStream.range(0, fellowIds.length)
                .mapToObj(at -> new FellowAdviser(fellowIds[at], fellowNames[at]))
                .toList();
    }

    @Nullable ClientId client() {
        return clientId == null ? null : new ClientId(clientId);
    }

    @Nullable EmployerId employer() {
        return employerId == null ? null : new EmployerId(employerId);
    }

    /** As it is shown, with the names of those who took part. */
    ConsultationView view(Party party) {
        ConsultationForm form = form();
        return new ConsultationView(
                id(),
                version(),
                audience,
                ConsultationView.ClientName.of(party.client()),
                ConsultationView.EmployerName.of(party.employer()),
                heldAt,
                minutes,
                channel,
                form.topics(),
                form.ownTopics(),
                form.language(),
                note,
                outcome,
                followUpOn,
                followUpDoneAt,
                new Adviser(adviserId, adviserName),
                fellows(),
                retractedAt == null || retractionReason == null
                        ? null
                        : new ConsultationView.Retraction(retractedAt, retractionReason));
    }

    private void write(Held held) {
        ConsultationForm form = held.form();
        Parties parties = form.parties();
        audience = parties.audience();
        clientId = parties.client() == null ? null : parties.client().value();
        employerId = parties.employer() == null ? null : parties.employer().value();
        heldAt = form.heldAt();
        heldOn = held.on();
        minutes = form.minutes();
        channel = form.channel();
        topics = form.topics().stream().map(Topic::name).toArray(String[]::new);
        ownTopics = form.ownTopics().stream().map(OwnTopic::toString).toArray(String[]::new);
        language = form.language().value();
        note = form.note();
        outcome = form.outcome();
        List<FellowAdviser> fellows =
                form.fellows().stream().filter(it -> !it.id().equals(adviserId)).toList();
        fellowIds = fellows.stream().map(FellowAdviser::id).toArray(String[]::new);
        fellowNames = fellows.stream().map(FellowAdviser::name).toArray(String[]::new);
        followUpOn = form.followUpOn();
        if (followUpOn == null) {
            followUpDoneAt = null;
            followUpDoneBy = null;
        }
    }

    private void requireNotRetracted() {
        if (retractedAt != null) {
            throw new ConsultationRetractedAlready(id(), retractedAt);
        }
    }
}
