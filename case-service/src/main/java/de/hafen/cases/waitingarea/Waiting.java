package de.hafen.cases.waitingarea;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The waiting area of the bound region, today. What happens to one ticket is in {@link Steps}. */
@Service
@Transactional
public class Waiting {

    private static final int ON_THE_BOARD = 8;

    private final TicketRows rows;
    private final Line line;
    private final Clients clients;
    private final WaitingTrail trail;
    private final SlipKeys keys;
    private final RegionCalendar calendar;
    private final Ids ids;

    Waiting(
            TicketRows rows,
            Line line,
            Clients clients,
            WaitingTrail trail,
            SlipKeys keys,
            RegionCalendar calendar,
            Ids ids) {
        this.rows = rows;
        this.line = line;
        this.clients = clients;
        this.trail = trail;
        this.keys = keys;
        this.calendar = calendar;
        this.ids = ids;
    }

    /**
     * Somebody came, with or without an appointment, and waits from now on. The same arrival said
     * again is the same ticket.
     */
    public Slip arrived(Arrival arrival) {
        Optional<Ticket> before = known(arrival);
        if (before.isEmpty()) {
            LocalDate today = calendar.today();
            CallSign sign = line.sign(today, ids.recordKey());
            before = known(arrival); // who checked in at the same moment is through by now
            if (before.isEmpty()) {
                Ticket ticket = new Ticket(arrival, ids.recordKey(), today, sign, calendar.now());
                rows.saveAndFlush(ticket);
                requireClient(ticket.client());
                trail.arrived(ticket);
                return slip(ticket);
            }
        }
        return slip(before.get());
    }

    /** The slip of somebody who waits, once more. */
    public Slip slip(TicketId id) {
        return slip(today(id));
    }

    /**
     * Everybody who is there.
     *
     * @param seen the stamp that the caller knows already
     * @return empty where nothing has changed since
     */
    public Optional<Queue> queue(@Nullable String seen) {
        LocalDate today = calendar.today();
        String stamp = line.stamp(today);
        if (stamp.equals(seen)) {
            return Optional.empty();
        }
        List<Ticket> there = rows.there(today);
        Map<ClientId, ClientCard> cards =
                clients.cards(there.stream().map(Ticket::client).filter(Objects::nonNull).toList());
        trail.listed(there);
        return Optional.of(
                new Queue(
                        today,
                        stamp,
                        there.stream().map(it -> it.view(name(it.client(), cards))).toList(),
                        expected(waiting(there)),
                        colleagues(today)));
    }

    /** What the display shows. */
    @Transactional(readOnly = true)
    public Board board() {
        LocalDate today = calendar.today();
        int waiting = line.waiting(today);
        return new Board(
                calendar.now(),
                rows.called(today, ON_THE_BOARD).stream()
                        .map(it ->
                                new Board.Call(
                                        it.sign().text(),
                                        Objects.requireNonNullElse(it.desk(), ""),
                                        Objects.requireNonNullElse(it.calledAt(), it.arrivedAt()),
                                        it.calls()))
                        .toList(),
                waiting,
                expected(waiting));
    }

    /** What the person with this key sees. */
    @Transactional(readOnly = true)
    public OwnPlace place(String key) {
        Ticket ticket = today(ofKey(key));
        boolean waits = ticket.state() == TicketState.WAITING;
        int ahead = waits ? ahead(ticket) : 0;
        return new OwnPlace(
                ticket.sign().text(),
                ticket.state(),
                waits ? ahead + 1 : null,
                waits ? expected(ahead) : null,
                ticket.state() == TicketState.CALLED ? ticket.desk() : null,
                ticket.backUntil(),
                calendar.now());
    }

    /** Whose key it is; throws {@link NoSuchTicket} where it is nobody's. */
    @Transactional(readOnly = true)
    public TicketId ofKey(String key) {
        return keys.read(key).orElseThrow(NoSuchTicket::new);
    }

    /**
     * Throws where the client was merged into another. The row has been written by now: whoever
     * merges or removes the client at this moment is through.
     */
    private void requireClient(@Nullable ClientId client) {
        if (client != null) {
            clients.require(client);
        }
    }

    private Optional<Ticket> known(Arrival arrival) {
        Optional<Ticket> known = rows.findById(arrival.id());
        if (known.isPresent() && !known.get().onDay().equals(calendar.today())) {
            throw new TicketHasMovedOn(known.get().sign(), known.get().state());
        }
        return known;
    }

    private Ticket today(TicketId id) {
        return rows.findByIdAndOnDay(id.value(), calendar.today()).orElseThrow(NoSuchTicket::new);
    }

    private Slip slip(Ticket ticket) {
        int ahead = ahead(ticket);
        return new Slip(
                ticket.id(),
                ticket.sign().text(),
                keys.of(ticket.id()),
                ticket.arrivedAt(),
                ahead + 1,
                expected(ahead));
    }

    private int ahead(Ticket ticket) {
        return line.ahead(calendar.today(), ticket.placeAt(), ticket.id().value());
    }

    private @Nullable Integer expected(int ahead) {
        Instant now = calendar.now();
        OptionalInt minutes =
                Expectation.minutes(
                        ahead,
                        line.calls(calendar.today(), now.minus(Expectation.LOOKS_BACK)),
                        now);
        return minutes.isPresent() ? minutes.getAsInt() : null;
    }

    /** Who called of late, and the caller's own name is no reason to hand over to. */
    private List<Colleague> colleagues(LocalDate today) {
        String own = CurrentCaller.required().subject();
        return line.colleagues(today).stream().filter(it -> !it.id().equals(own)).toList();
    }

    private static int waiting(List<Ticket> there) {
        return (int) there.stream().filter(it -> it.state() == TicketState.WAITING).count();
    }

    private static @Nullable String name(
            @Nullable ClientId client, Map<ClientId, ClientCard> cards) {
        return Stream.ofNullable(client)
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(ClientCard::name)
                .findFirst()
                .orElse(null);
    }
}
