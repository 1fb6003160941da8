package de.hafen.cases.handover;

import de.hafen.cases.client.Arrival;
import de.hafen.cases.client.Arrivals;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consent.ConsentPurpose;
import de.hafen.cases.consent.Consents;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the carrier does in the bound region, each in a transaction of its own. Everything may come
 * again, and does nothing the second time.
 */
@Component
@Transactional
class Deciding {

    private static final String KIND = "hand-over";
    private static final Set<String> STATE = Set.of("state");

    private final OutgoingRows out;
    private final IncomingRows in;
    private final Clients clients;
    private final Arrivals arrivals;
    private final Consents consents;
    private final Audit audit;
    private final RegionCalendar calendar;

    Deciding(
            OutgoingRows out,
            IncomingRows in,
            Clients clients,
            Arrivals arrivals,
            Consents consents,
            Audit audit,
            RegionCalendar calendar) {
        this.out = out;
        this.in = in;
        this.clients = clients;
        this.arrivals = arrivals;
        this.consents = consents;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Where it is asked: hears what the other region says. */
    void hear(RegionKey from, OutgoingRows.Message message) {
        if (message.state().isUnanswered()) {
            if (in.receive(from.value(), message)) {
                audit.added(KIND, message.id());
            }
        } else {
            decided(from, message.id(), message.state());
        }
    }

    /** Where it was asked for: the first step decides; answers how it stands. */
    HandOverState decide(RegionKey by, IncomingRows.Wish wish) {
        UUID client = out.client(wish.id()).orElse(null);
        if (client == null) { // went with the client
            return HandOverState.WITHDRAWN;
        }
        clients.holdAlone(new ClientId(client));
        OutgoingRows.Standing now = out.hold(wish.id()).orElseThrow();
        if (!now.to().equals(by.value())) {
            throw new IllegalStateException("hand-over " + wish.id() + " was not asked of " + by);
        }
        if (!now.client().equals(client)) {
            throw new IllegalStateException("merged meanwhile: hand-over " + wish.id());
        }
        if (!now.state().isUnanswered()) {
            return now.state();
        }
        return end(new ClientId(client), by, wish);
    }

    /** Where it is asked: repeats what was decided, and only then takes the client. */
    void decided(RegionKey from, UUID id, HandOverState decision) {
        IncomingRows.Standing now = in.hold(id).orElse(null);
        if (now == null || !now.from().equals(from.value())) {
            return;
        }
        now.state()
                .decided(decision)
                .ifPresent(end -> {
                    in.end(id, end, end == IncomingState.ACCEPTED ? take(from, now) : null);
                    audit.changed(KIND, id, STATE);
                });
    }

    private HandOverState end(ClientId client, RegionKey by, IncomingRows.Wish wish) {
        boolean allowed = consents.allows(client, ConsentPurpose.HANDOVER);
        HandOverStep step = allowed ? wish.step() : HandOverStep.WITHDRAW;
        HandOverState end = HandOverState.REQUESTED.after(step).orElseThrow();
        Instant at = calendar.now();
        out.end(wish.id(), end, end == HandOverState.REFUSED ? wish.reason() : null, at);
        audit.changed(KIND, wish.id(), STATE);
        if (end == HandOverState.ACCEPTED) {
            clients.hand(client, by.value(), calendar.on(wish.answeredAt()));
        }
        return end;
    }

    private Arrival take(RegionKey from, IncomingRows.Standing it) {
        if (it.passed() == null || it.answeredAt() == null || it.answeredBy() == null) {
            throw new IllegalStateException("nobody here has accepted it");
        }
        return arrivals.take(
                it.passed().person(),
                from.value(),
                calendar.on(it.answeredAt()),
                it.answeredBy(),
                it.into());
    }
}
