package de.hafen.cases.waitingarea;

import static de.hafen.cases.waitingarea.TicketState.AWAY;
import static de.hafen.cases.waitingarea.TicketState.CALLED;
import static de.hafen.cases.waitingarea.TicketState.DONE;
import static de.hafen.cases.waitingarea.TicketState.LEFT;
import static de.hafen.cases.waitingarea.TicketState.MISSED;
import static de.hafen.cases.waitingarea.TicketState.SERVED;
import static de.hafen.cases.waitingarea.TicketState.WAITING;

import de.hafen.cases.client.ClientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who waits, from coming to going. */
@Entity
@Table(name = "waiting_ticket")
class Ticket {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private long recordKey;
    private LocalDate onDay;
    private String callSign;

    @Enumerated(EnumType.STRING)
    private CameBy cameBy;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    private @Nullable UUID clientId;
    private @Nullable String name;
    private Matter matter;
    private boolean urgent;
    private Instant arrivedAt;
    private Instant placeAt;

    @AttributeOverride(name = "id", column = @Column(name = "reserved_for_id"))
    @AttributeOverride(name = "name", column = @Column(name = "reserved_for_name"))
    private @Nullable Colleague reservedFor;

    @AttributeOverride(name = "id", column = @Column(name = "adviser_id"))
    @AttributeOverride(name = "name", column = @Column(name = "adviser_name"))
    private @Nullable Colleague adviser;

    private @Nullable String desk;
    private @Nullable Instant calledAt;
    private int calls;
    private @Nullable Instant backUntil;
    private @Nullable Instant waitedUntil;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Ticket() {}

    Ticket(Arrival arrival, long recordKey, LocalDate onDay, CallSign sign, Instant now) {
        id = arrival.id();
        this.recordKey = recordKey;
        this.onDay = onDay;
        callSign = sign.text();
        cameBy = arrival.cameBy();
        state = WAITING;
        clientId = arrival.client() == null ? null : arrival.client().value();
        name = arrival.name() == null || arrival.name().isBlank() ? null : arrival.name().strip();
        matter = Matter.of(arrival);
        urgent = arrival.urgent();
        arrivedAt = now;
        placeAt = Place.of(now, arrival.due(), arrival.urgent());
        reservedFor = arrival.withAdviser();
    }

    /** This person is called to a desk. */
    void call(Colleague by, String toDesk, Instant now) {
        require(WAITING);
        state = CALLED;
        adviser = by;
        desk = toDesk;
        calledAt = now;
        calls++;
    }

    /** Nobody came yet: the display says it again. */
    void callAgain(Instant now) {
        require(CALLED);
        calledAt = now;
        calls++;
    }

    /** The wrong one was called: everything is as it was before the call. */
    void takeCallBack() {
        require(CALLED);
        state = WAITING;
        calls--;
        offTheDesk();
    }

    /** Nobody came; until then the place is kept. */
    void didNotCome(Instant keptUntil) {
        require(CALLED);
        state = AWAY;
        backUntil = keptUntil;
        offTheDesk();
    }

    /** Is there again: at the old place in time, behind all others afterwards. */
    void back(Instant now) {
        require(AWAY);
        if (backUntil != null && now.isAfter(backUntil)) {
            placeAt = now;
        }
        state = WAITING;
        backUntil = null;
    }

    /** Sits at the desk; answers whether waiting has come to its end only now. */
    boolean begin(Instant now) {
        require(CALLED);
        state = SERVED;
        boolean first = waitedUntil == null;
        if (first) {
            waitedUntil = calledAt == null ? now : calledAt;
        }
        return first;
    }

    /** The consultation is over. */
    void end(Instant now) {
        require(SERVED);
        state = DONE;
        endedAt = now;
    }

    /** Somebody else goes on; the person waits at the old place. */
    void handOver(@Nullable Colleague to) {
        require(CALLED, SERVED, WAITING);
        state = WAITING;
        offTheDesk();
        reservedFor = to;
    }

    /** Goes without having been advised; answers whether waiting has come to its end only now. */
    boolean leave(Instant now) {
        require(WAITING, CALLED, AWAY);
        return over(LEFT, now);
    }

    /** The day is over; answers whether waiting has come to its end only now. */
    boolean dayEnded(Instant end) {
        if (state == SERVED) {
            end(end);
            return false;
        }
        return over(MISSED, end);
    }

    /** Nobody needs to know any more who it was. */
    void forgetWho() {
        clientId = null;
        name = null;
    }

    private boolean over(TicketState how, Instant at) {
        state = how;
        backUntil = null;
        endedAt = at;
        boolean first = waitedUntil == null;
        if (first) {
            waitedUntil = at;
        }
        return first;
    }

    /** What reporting hears. */
    WaitingEnded fact() {
        Instant until = waitedUntil == null ? arrivedAt : waitedUntil;
        return new WaitingEnded(
                onDay,
                (int) Math.clamp(Duration.between(arrivedAt, until).toMinutes(), 0, 1_440),
                state.outcome(),
                calls,
                cameBy,
                matter.topic(),
                matter.tag(),
                matter.targetGroup());
    }

    TicketId id() {
        return new TicketId(id);
    }

    long recordKey() {
        return recordKey;
    }

    LocalDate onDay() {
        return onDay;
    }

    TicketState state() {
        return state;
    }

    CallSign sign() {
        return new CallSign(callSign);
    }

    Instant placeAt() {
        return placeAt;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    @Nullable Instant backUntil() {
        return backUntil;
    }

    @Nullable String desk() {
        return desk;
    }

    @Nullable Instant calledAt() {
        return calledAt;
    }

    int calls() {
        return calls;
    }

    @Nullable ClientId client() {
        return clientId == null ? null : new ClientId(clientId);
    }

    /** As colleagues see it. */
    TicketView view(@Nullable String clientName) {
        return new TicketView(
                id(),
                version == null ? 0 : version,
                callSign,
                state,
                cameBy,
                clientId == null || clientName == null
                        ? null
                        : new TicketView.Person(new ClientId(clientId), clientName),
                name,
                matter.topic(),
                matter.tag(),
                matter.targetGroup(),
                urgent,
                arrivedAt,
                calledAt,
                calls,
                desk,
                adviser,
                reservedFor,
                backUntil);
    }

    private void offTheDesk() {
        adviser = null;
        desk = null;
        calledAt = null;
    }

    private void require(TicketState... before) {
        if (!Arrays.asList(before).contains(state)) {
            throw new TicketHasMovedOn(sign(), state);
        }
    }
}
