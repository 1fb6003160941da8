package de.hafen.cases.waitingarea;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.RegionCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to somebody who waits, step by step. Each step holds the ticket, so of two
 * colleagues one is told that the other was faster.
 */
@Service
@Transactional
public class Steps {

    /** So long the place of who did not come is kept. */
    static final Duration KEPT = Duration.ofMinutes(15);

    /** So long it can be looked up when somebody was called; reporting has the rest. */
    static final Period LOOKED_UP = Period.ofDays(90);

    private final TicketRows rows;
    private final Line line;
    private final Clients clients;
    private final WaitingTrail trail;
    private final RegionCalendar calendar;

    Steps(
            TicketRows rows,
            Line line,
            Clients clients,
            WaitingTrail trail,
            RegionCalendar calendar) {
        this.rows = rows;
        this.line = line;
        this.clients = clients;
        this.trail = trail;
        this.calendar = calendar;
    }

    /** Calls the first who fits; throws {@link NobodyWaits} where there is none. */
    public TicketView callNext(CallNext wish) {
        LocalDate today = calendar.today();
        UUID called =
                line.callNext(today, wish, me(), calendar.now())
                        .orElseThrow(() -> new NobodyWaits(line.waiting(today)));
        Ticket ticket = rows.findById(called).orElseThrow(NoSuchTicket::new);
        trail.step(ticket);
        return shown(ticket);
    }

    /** Calls a certain one. */
    public TicketView call(TicketId id, String desk) {
        return shown(step(id, (it, now) -> it.call(me(), desk.strip(), now)));
    }

    /** Nobody came yet: the display says it again. */
    public TicketView callAgain(TicketId id) {
        return shown(step(id, Ticket::callAgain));
    }

    /** The wrong one was called: everything is as before. */
    public TicketView takeCallBack(TicketId id) {
        return shown(step(id, (it, now) -> it.takeCallBack()));
    }

    /** Nobody came; the place is kept for a while. */
    public TicketView didNotCome(TicketId id) {
        return shown(step(id, (it, now) -> it.didNotCome(now.plus(KEPT))));
    }

    /** Is there again. */
    public TicketView back(TicketId id) {
        return shown(step(id, Ticket::back));
    }

    /** Sits at the desk. */
    public TicketView begin(TicketId id) {
        return shown(step(id, this::begins));
    }

    /** The consultation is over. */
    public TicketView end(TicketId id) {
        return shown(step(id, Ticket::end));
    }

    /** A colleague goes on, or whoever is free. */
    public TicketView handOver(TicketId id, @Nullable Colleague to) {
        return shown(step(id, (it, now) -> it.handOver(to)));
    }

    /** Goes without having been advised. */
    public TicketView leave(TicketId id) {
        return shown(step(id, this::leaves));
    }

    /** The person says on the own phone to be there again. */
    public void backByPhone(TicketId id) {
        step(id, Ticket::back);
    }

    /** The person says on the own phone not to wait any more. */
    public void leaveByPhone(TicketId id) {
        step(id, this::leaves);
    }

    /**
     * Ends what is left of earlier days, and forgets who it was; after a while, all of it.
     *
     * @return how many tickets it was; less than {@code most} where nothing is left
     */
    public int endEarlierDays(int most) {
        List<Ticket> left = rows.leftOver(calendar.today(), most);
        for (Ticket ticket : left) {
            Instant end = calendar.beginning(ticket.onDay().plusDays(1));
            if (!ticket.state().isOver() && ticket.dayEnded(end)) {
                trail.ended(ticket, end);
            }
            ticket.forgetWho();
        }
        rows.saveAllAndFlush(left);
        line.forget(calendar.today().minus(LOOKED_UP));
        return left.size();
    }

    private void begins(Ticket ticket, Instant now) {
        if (ticket.begin(now)) {
            trail.ended(ticket, now);
        }
    }

    private void leaves(Ticket ticket, Instant now) {
        if (ticket.leave(now)) {
            trail.ended(ticket, now);
        }
    }

    private Ticket step(TicketId id, BiConsumer<Ticket, Instant> step) {
        Ticket ticket = rows.take(id.value(), calendar.today()).orElseThrow(NoSuchTicket::new);
        step.accept(ticket, calendar.now());
        rows.saveAndFlush(ticket);
        trail.step(ticket);
        return ticket;
    }

    /** As colleagues see it; that they see who it is, stands in the trail. */
    private TicketView shown(Ticket ticket) {
        ClientId client = ticket.client();
        ClientCard card = client == null ? null : clients.cards(List.of(client)).get(client);
        if (card == null) {
            return ticket.view(null);
        }
        trail.named(card.id());
        return ticket.view(card.name());
    }

    private static Colleague me() {
        return Colleague.of(CurrentCaller.required());
    }
}
