package de.hafen.cases.casefile;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.spelling.Spelling;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as the region keeps it. ({@code Case} is a word of the query language.) */
@Entity(name = "CaseFileRow")
@Table(name = "case_file")
class Case {

    @Id private UUID id;
    @Version private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private @Nullable UUID clientId;
    private @Nullable UUID employerId;
    private String title;

    /** The text in which the case is found. */
    private String searchKey;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private @Nullable String waitingFor;

    @AttributeOverride(name = "id", column = @Column(name = "responsible_id"))
    @AttributeOverride(name = "name", column = @Column(name = "responsible_name"))
    private Responsible responsible;

    @AttributeOverride(name = "id", column = @Column(name = "asked_id"))
    @AttributeOverride(name = "name", column = @Column(name = "asked_name"))
    private @Nullable Responsible asked;

    private @Nullable String askedBy;
    private @Nullable LocalDate dueOn;
    private Instant openedAt;
    private String openedBy;
    private @Nullable Instant reopenedAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosingReason closingReason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Case() {}

    @SuppressWarnings("NullAway.Init") // call() fills the rest
    Case(CaseId id, OpenCase order, Responsible by, Instant at) {
        if (order.clientId() == null && order.employerId() == null) {
            throw CaseIncomplete.ofNobody();
        }
        this.id = id.value();
        kind = order.kind();
        clientId = order.clientId() == null ? null : order.clientId().value();
        employerId = order.employerId() == null ? null : order.employerId().value();
        call(order.title());
        state = CaseState.OPEN;
        responsible = by;
        openedAt = at;
        openedBy = by.id();
    }

    /** Writes down what is known now. */
    void write(CaseForm form) {
        call(form.title());
    }

    /**
     * Takes a step; throws where it does not follow from how the case stands.
     *
     * @param due when the first of the open tasks is due
     */
    void take(TakeStep order, @Nullable LocalDate due, Instant at) {
        state = state.after(order.step()).orElseThrow(() -> new StepNotPossible(state));
        waitingFor = state == CaseState.WAITING ? order.said() : null;
        if (state == CaseState.CLOSED) {
            if (order.reason() == null) {
                throw CaseIncomplete.withoutReason();
            }
            closedAt = at;
            closingReason = order.reason();
            dueOn = null;
            forgetAsked();
        } else {
            closedAt = null;
            closingReason = null;
            dueOn = due;
        }
        if (order.step() == CaseStep.REOPEN) {
            reopenedAt = at;
        }
    }

    /** Nothing new is to be done in a case that is over. */
    void requireNotClosed() {
        if (state == CaseState.CLOSED) {
            throw new CaseIsClosed();
        }
    }

    /** A colleague is asked to look after it. */
    void ask(Responsible whom, String by) {
        requireNotClosed();
        asked = whom;
        askedBy = by;
    }

    /** Who was asked says yes. */
    void accept(Responsible me) {
        if (asked == null || !asked.id().equals(me.id())) {
            throw new NotAskedForThis();
        }
        responsible = me;
        forgetAsked();
    }

    /** Nobody is asked any more; answers who was. */
    String askNobody() {
        if (asked == null) {
            throw new NotAskedForThis();
        }
        String name = asked.name();
        forgetAsked();
        return name;
    }

    private void call(String named) {
        title = named.strip();
        searchKey = Spelling.key(title);
    }

    private void forgetAsked() {
        asked = null;
        askedBy = null;
    }

    /** Its tasks have changed: the first open one is due then. */
    void due(@Nullable LocalDate first) {
        dueOn = state == CaseState.CLOSED ? null : first;
    }

    /** Whether somebody looks after it, is asked to, or brought it up. */
    boolean isOf(String account) {
        return responsible.id().equals(account)
                || openedBy.equals(account)
                || (asked != null && asked.id().equals(account));
    }

    /** Whether both are the same client's or the same employer's. */
    boolean isOfTheSameAs(Case other) {
        return (clientId != null && clientId.equals(other.clientId))
                || (employerId != null && employerId.equals(other.employerId));
    }

    CaseId id() {
        return new CaseId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    CaseKind kind() {
        return kind;
    }

    CaseForm form() {
        return new CaseForm(title);
    }

    @Nullable ClientId client() {
        return clientId == null ? null : new ClientId(clientId);
    }

    @Nullable EmployerId employer() {
        return employerId == null ? null : new EmployerId(employerId);
    }

    /** As it is shown, before the names of those whose it is are known. */
    CaseRow row() {
        return new CaseRow(
                new CaseView(
                        id(),
                        version(),
                        kind,
                        null,
                        null,
                        title,
                        state,
                        waitingFor,
                        responsible,
                        asked,
                        askedBy,
                        dueOn,
                        openedAt,
                        reopenedAt,
                        closedAt,
                        closingReason),
                client(),
                employer());
    }
}
