package de.hafen.cases.client;

import de.hafen.cases.retention.Hold;
import de.hafen.cases.retention.Holds;
import de.hafen.cases.retention.PlaceHold;
import de.hafen.cases.retention.RetainedKind;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of clients that are kept whatever the period says. */
@Service
@Transactional
public class ClientHolds {

    private final Clients clients;
    private final Holds holds;
    private final ClientTrail trail;

    ClientHolds(Clients clients, Holds holds, ClientTrail trail) {
        this.clients = clients;
        this.holds = holds;
        this.trail = trail;
    }

    /** Those that stand, the latest first. */
    public List<Hold> of(ClientId id) {
        clients.require(id);
        trail.opened(id);
        return holds.of(id.value());
    }

    /** Keeps the file. */
    public List<Hold> place(ClientId id, PlaceHold order) {
        clients.hold(id);
        return holds.place(RetainedKind.CLIENT, id.value(), order);
    }

    /** The period counts again. */
    public void release(ClientId id) {
        clients.hold(id);
        holds.release(RetainedKind.CLIENT, id.value());
    }
}
