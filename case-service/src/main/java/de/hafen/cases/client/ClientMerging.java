package de.hafen.cases.client;

import de.hafen.cases.merge.Merge;
import de.hafen.cases.merge.MergeForms;
import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.MergeView;
import de.hafen.cases.merge.Merges;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.web.IfMatch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two files of one person become one, and two again. */
@Service
@Transactional
public class ClientMerging {

    private static final MergeKind KIND = MergeKind.CLIENT;

    private final ClientRows rows;
    private final ClientTrail trail;
    private final Clients clients;
    private final Merges merges;
    private final MergeForms forms;
    private final ApplicationEventPublisher events;

    ClientMerging(
            ClientRows rows,
            ClientTrail trail,
            Clients clients,
            Merges merges,
            MergeForms forms,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.trail = trail;
        this.clients = clients;
        this.merges = merges;
        this.forms = forms;
        this.events = events;
    }

    /** What the merge made. */
    record Merged(UUID merge, ClientView client) {}

    /**
     * The other one's file becomes part of the kept one.
     *
     * @param seen the version of the kept one that the caller has seen
     */
    Merged merge(ClientId id, IfMatch seen, MergeClients order) {
        merges.hold(KIND, id.value(), order.other().value());
        Client kept = opened(id);
        Client other = opened(order.other());
        clients.requireHere(kept);
        seen.mustBe(kept.version());
        new IfMatch(order.otherVersion()).mustBe(other.version());
        ClientForm before = kept.form();
        ClientForm after = forms.valid(order.chosen(before, other.form()));
        write(kept, after);
        trail.merged(kept, other);
        Merge merge = merges.merge(KIND, id.value(), order.other().value(), before, kept.form());
        events.publishEvent(new BelongingsMoved(id));
        return new Merged(merge.id(), again(id));
    }

    /** The files that a client has taken up, the latest first, and what separating would do. */
    List<MergeView> of(ClientId id) {
        clients.why(id);
        return inFile(id);
    }

    /** The same, for whoever has opened the file. */
    public List<MergeView> inFile(ClientId id) {
        List<MergeView> all = merges.into(KIND, id.value(), existing(id).form(), this::names);
        if (!all.isEmpty()) {
            trail.opened(id);
        }
        return all;
    }

    private Map<UUID, String> names(List<UUID> others) {
        return clients.cards(others.stream().map(ClientId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().value(), it -> it.getValue().name()));
    }

    /** The two are two again; what came since stays with the one that is left. */
    ClientView separate(ClientId id, IfMatch seen, UUID mergeId) {
        Merge merge = merges.last(KIND, id.value(), mergeId);
        Client kept = opened(id);
        seen.mustBe(kept.version());
        write(kept, merges.back(merge, kept.form()));
        merges.undo(KIND, merge);
        events.publishEvent(new BelongingsMoved(id));
        events.publishEvent(new BelongingsMoved(new ClientId(merge.other())));
        forms.forget();
        trail.separated(existing(id), existing(new ClientId(merge.other())));
        return again(id);
    }

    private void write(Client kept, ClientForm form) {
        ClientForm before = kept.form();
        ClientRegistered told = trail.registered(kept);
        kept.write(form);
        Set<String> fields = ChangedFields.between(before, kept.form());
        rows.saveAndFlush(kept);
        if (!fields.isEmpty()) {
            trail.changed(kept, told, fields);
        }
    }

    private ClientView again(ClientId id) {
        forms.forget();
        return clients.view(id);
    }

    /** The client, whose file the caller may open. */
    private Client opened(ClientId id) {
        Client client = existing(id);
        clients.why(client);
        return client;
    }

    private Client existing(ClientId id) {
        return rows.findById(id.value()).orElseThrow(() -> new NoSuchClient(id));
    }
}
