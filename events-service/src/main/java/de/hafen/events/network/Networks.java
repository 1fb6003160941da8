package de.hafen.events.network;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.NetworkKind;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The networks of the bound region. */
@Service
@Transactional
public class Networks {

    private static final String KIND = "network";

    private final NetworkRows rows;
    private final Audit audit;
    private final Clock clock;
    private final Ids ids;

    Networks(NetworkRows rows, Audit audit, Clock clock, Ids ids) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** Founds a network. */
    public Network add(NetworkForm form) {
        Network network =
                new Network(
                        new NetworkId(ids.next()),
                        0,
                        form.name().strip(),
                        form.kind(),
                        form.description(),
                        0,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.add(network, CurrentCaller.required().subject());
        audit.added(KIND, network.id().value());
        return network;
    }

    /** One network; throws {@link NoSuchNetwork} where there is none. */
    @Transactional(readOnly = true)
    public Network get(NetworkId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchNetwork(id));
    }

    /** A page of the networks by name. */
    @Transactional(readOnly = true)
    public Page<Network> list(@Nullable String text, @Nullable NetworkKind kind, PageQuery query) {
        return Page.of(
                rows.list(text, kind, query),
                query,
                network -> List.of(network.name(), network.id().toString()));
    }

    /** The network of that name, whatever its case. */
    @Transactional(readOnly = true)
    public Optional<Network> called(String name) {
        return rows.list(null, null, PageQuery.first(PageQuery.MOST)).stream()
                .filter(network -> network.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Writes down something else about a network. */
    public Network change(NetworkId id, IfMatch seen, NetworkForm form) {
        Network before = rows.hold(id).orElseThrow(() -> new NoSuchNetwork(id));
        seen.mustBe(before.version());
        Set<String> fields = ChangedFields.between(before.form(), form);
        if (fields.isEmpty()) {
            return before;
        }
        rows.change(id, form);
        audit.changed(KIND, id.value(), fields);
        return get(id);
    }

    /** Takes away a network to which nobody and nothing belongs. */
    public void remove(NetworkId id, IfMatch seen) {
        seen.mustBe(rows.hold(id).orElseThrow(() -> new NoSuchNetwork(id)).version());
        rows.remove(id);
        audit.removed(KIND, id.value());
    }
}
