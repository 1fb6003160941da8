package de.hafen.cases.client;

import de.hafen.cases.merge.MergedAway;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clients who come from other regions: as somebody new, or into a file that is here. */
@Service
@Transactional
public class Arrivals {

    private final ClientRows rows;
    private final ClientTrail trail;
    private final ClientCount count;
    private final Clients clients;

    Arrivals(ClientRows rows, ClientTrail trail, ClientCount count, Clients clients) {
        this.rows = rows;
        this.trail = trail;
        this.count = count;
        this.clients = clients;
    }

    /**
     * Opens a file beside what another region tells of somebody. Throws {@link ReasonNeeded} where
     * it is somebody else's and the caller has not said why.
     */
    public Fitting fit(ClientId id, ClientForm told) {
        ClientView file = clients.open(id);
        Filling filling = Filling.of(stored(file.id()).orElseThrow().form(), told);
        return new Fitting(file, filling.fills(), filling.differs());
    }

    /**
     * Somebody is to come into this file, which the caller has opened; nobody merges or removes it
     * until the transaction ends. One that was put aside, or is of somebody who went to another
     * region, is as good: they come back.
     */
    public void expect(ClientId id) {
        clients.why(id);
        ClientCard held = count.hold(id).orElseThrow(() -> new NoSuchClient(id));
        if (held.mergedInto() != null) {
            throw new MergedAway(held.mergedInto());
        }
    }

    /**
     * Somebody comes from another region, where reporting has counted them. Where the file here is
     * gone by now, they get a new one.
     *
     * @param into the file here, if there is one; or the one that is left of it
     * @param by who has taken them
     */
    public Arrival take(
            ClientForm told, String region, LocalDate on, String by, @Nullable ClientId into) {
        return Optional.ofNullable(into)
                .flatMap(this::held)
                .map(known -> take(told, region, on, known))
                .orElseGet(() -> new Arrival(take(told, region, on, by), null));
    }

    private ClientId take(ClientForm told, String region, LocalDate on, String by) {
        Client client = trail.begin(told, by);
        client.come(region, on);
        client.countedElsewhere();
        rows.saveAndFlush(client);
        trail.added(client);
        return client.id();
    }

    private Arrival take(ClientForm told, String region, LocalDate on, Client known) {
        Filling filling = Filling.of(known.form(), told);
        ClientRegistered before = trail.registered(known);
        Set<String> changed = new HashSet<>(ClientField.names(filling.fills()));
        changed.add("cameFrom");
        if (known.comeBack()) {
            changed.add("handedTo");
        }
        if (known.restore()) {
            changed.add("archived");
        }
        known.write(filling.form());
        known.come(region, on);
        rows.saveAndFlush(known);
        trail.changed(known, before, changed);
        return new Arrival(known.id(), filling.fills());
    }

    /** The file, or the one that is left of it, and nobody changes it meanwhile. */
    private Optional<Client> held(ClientId id) {
        count.holdAlone(id);
        Optional<Client> client = stored(id);
        if (client.isEmpty() || client.get().mergedInto() == null) {
            return client;
        }
        ClientId left = new ClientId(client.get().mergedInto());
        count.holdAlone(left);
        return stored(left);
    }

    private Optional<Client> stored(ClientId id) {
        return rows.findById(id.value());
    }
}
