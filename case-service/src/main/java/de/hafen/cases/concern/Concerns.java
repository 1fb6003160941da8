package de.hafen.cases.concern;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.time.Ids;
import de.hafen.platform.web.IfMatch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The concerns of the bound region. */
@Service
@Transactional
public class Concerns {

    private static final String KIND = "concern";

    private final ConcernStore store;
    private final Audit audit;
    private final Ids ids;

    Concerns(ConcernStore store, Audit audit, Ids ids) {
        this.store = store;
        this.audit = audit;
        this.ids = ids;
    }

    /** All of them, those that are offered first. */
    public List<ConcernView> all() {
        return store.all();
    }

    /** Adds a concern. */
    public ConcernView add(ConcernForm form) {
        ConcernId id = new ConcernId(ids.next());
        store.add(id, form);
        audit.added(KIND, id.value());
        return open(id);
    }

    /** Shows a concern. */
    public ConcernView open(ConcernId id) {
        return store.of(List.of(id)).stream().findFirst().orElseThrow(() -> new NoSuchConcern(id));
    }

    /**
     * Changes a concern; appointments that are booked keep their length.
     *
     * @param seen the version that the caller has seen
     */
    public ConcernView change(
            ConcernId id, IfMatch seen, Function<ConcernForm, ConcernForm> change) {
        ConcernView before =
                store.held(id).stream().findFirst().orElseThrow(() -> new NoSuchConcern(id));
        seen.mustBe(before.version());
        ConcernForm after = change.apply(before.form());
        Set<String> fields = ChangedFields.between(before.form(), after);
        if (fields.isEmpty()) {
            return before;
        }
        store.change(id, after);
        audit.changed(KIND, id.value(), fields);
        return open(id);
    }

    /** These concerns; throws {@link ConcernUnknown} where one is not there. */
    public List<ConcernView> required(List<ConcernId> wanted) {
        Map<ConcernId, ConcernView> found = named(wanted);
        if (!found.keySet().containsAll(wanted)) {
            throw new ConcernUnknown();
        }
        return wanted.stream().distinct().map(found::get).toList();
    }

    /** These concerns by their ids; unknown ones are left out. */
    public Map<ConcernId, ConcernView> named(Collection<ConcernId> wanted) {
        return store.of(wanted).stream()
                .collect(Collectors.toMap(ConcernView::id, Function.identity()));
    }
}
