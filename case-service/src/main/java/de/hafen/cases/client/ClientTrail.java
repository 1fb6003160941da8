package de.hafen.cases.client;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.outbox.Outbox;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What clients leave behind: entries in the audit trail and facts in the outbox. */
@Component
class ClientTrail {

    private static final String KIND = "client";

    private final Audit audit;
    private final RegionCalendar calendar;
    private final Ids ids;
    private final Outbox outbox;
    private final ClientCount count;

    ClientTrail(Audit audit, RegionCalendar calendar, Ids ids, Outbox outbox, ClientCount count) {
        this.audit = audit;
        this.calendar = calendar;
        this.ids = ids;
        this.outbox = outbox;
        this.count = count;
    }

    Client begin(ClientForm form, String by) {
        return new Client(new ClientId(ids.next()), ids.recordKey(), form, calendar.now(), by);
    }

    ClientBatch.New begin(BroughtClient brought) {
        return new ClientBatch.New(new ClientId(ids.next()), ids.recordKey(), brought);
    }

    void added(Client client) {
        audit.added(KIND, client.id().value());
        registered(client, client.createdAt());
    }

    void added(List<ClientBatch.New> clients) {
        audit.added(KIND, clients.stream().map(one -> one.id().value()).toList());
        outbox.addFirst(KIND, clients.stream().map(this::first).toList());
    }

    private Outbox.Said first(ClientBatch.New one) {
        ClientForm form = one.brought().form();
        Instant since = one.brought().since();
        return new Outbox.Said(
                one.id().value(),
                one.recordKey(),
                since,
                new ClientRegistered(
                        calendar.on(since),
                        form.targetGroup(),
                        form.country(),
                        form.municipality()));
    }

    void changed(Client client, ClientRegistered before, Set<String> fields) {
        audit.changed(KIND, client.id().value(), fields);
        if (!client.registered(before.on()).equals(before)) {
            registered(client, calendar.now());
        }
    }

    /** Puts it aside; answers whether that is news. */
    boolean archive(Client client) {
        boolean news = client.archive(calendar.now(), CurrentCaller.required().subject());
        if (news) {
            changed(client.id(), "archived");
        }
        return news;
    }

    void hand(Client client, String region, LocalDate on) {
        client.hand(region, on, calendar.now(), CurrentCaller.required().subject());
        audit.changed(KIND, client.id().value(), Set.of("archived", "handedTo"));
    }

    void changed(ClientId id, String field) {
        audit.changed(KIND, id.value(), Set.of(field));
    }

    /**
     * The other one is about to lead to the kept one: reporting counts one, also where only the
     * other one was counted here.
     */
    void merged(Client kept, Client other) {
        changed(kept.id(), "merged");
        changed(other.id(), "mergedInto");
        removed(other);
        if (countedSince(kept).isEmpty()) {
            countedSince(other).ifPresent(since -> registered(kept, since, calendar.now()));
        }
    }

    /** Both are there: reporting counts each that was counted here. */
    void separated(Client kept, Client other) {
        changed(kept.id(), "merged");
        changed(other.id(), "mergedInto");
        registered(other, calendar.now());
        if (countedSince(kept).isEmpty() && countedSince(other).isPresent()) {
            removed(kept);
        }
    }

    private void removed(Client client) {
        outbox.add(
                KIND, client.id().value(), client.recordKey(), calendar.now(), new ClientRemoved());
    }

    void opened(ClientId id) {
        audit.opened(KIND, id.value());
    }

    void listed(List<ClientLine> lines) {
        audit.listed(KIND, lines.stream().map(line -> line.id().value()).toList());
    }

    void exported(List<ClientLine> lines) {
        audit.exported(KIND, lines.stream().map(line -> line.id().value()).toList());
    }

    ClientRegistered registered(Client client) {
        return client.registered(calendar.on(client.createdAt()));
    }

    /**
     * Who came from another region is counted there as somebody new, and here only where they were
     * known here before.
     */
    private void registered(Client client, Instant at) {
        countedSince(client).ifPresent(since -> registered(client, since, at));
    }

    private void registered(Client client, Instant since, Instant at) {
        outbox.add(
                KIND,
                client.id().value(),
                client.recordKey(),
                at,
                client.registered(calendar.on(since)));
    }

    /** Since when reporting has heard of the client from here, or of one who was merged into it. */
    private Optional<Instant> countedSince(Client client) {
        return client.isCountedHere()
                ? Optional.of(client.createdAt())
                : count.countedSince(client.id());
    }
}
