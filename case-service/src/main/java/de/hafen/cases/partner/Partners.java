package de.hafen.cases.partner;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.time.Ids;
import de.hafen.platform.web.IfMatch;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partners of the bound region. */
@Service
@Transactional
public class Partners {

    private static final String KIND = "partner";

    private final PartnerStore store;
    private final Audit audit;
    private final Ids ids;

    Partners(PartnerStore store, Audit audit, Ids ids) {
        this.store = store;
        this.audit = audit;
        this.ids = ids;
    }

    /** All of them, those in use first. */
    @Transactional(readOnly = true)
    public List<PartnerView> all() {
        return store.all();
    }

    /** Adds a partner. */
    public PartnerView add(PartnerForm form) {
        PartnerId id = new PartnerId(ids.next());
        store.add(id, form);
        audit.added(KIND, id.value());
        return open(id);
    }

    /** Shows a partner. */
    @Transactional(readOnly = true)
    public PartnerView open(PartnerId id) {
        return store.find(id).orElseThrow(() -> new NoSuchPartner(id));
    }

    /**
     * Changes a partner; what was sent is not sent again.
     *
     * @param seen the version that the caller has seen
     */
    public PartnerView change(PartnerId id, IfMatch seen, UnaryOperator<PartnerForm> change) {
        PartnerView before = store.hold(id).orElseThrow(() -> new NoSuchPartner(id));
        seen.mustBe(before.version());
        PartnerForm after = change.apply(before.form());
        Set<String> fields = ChangedFields.between(before.form(), after);
        if (fields.isEmpty()) {
            return before;
        }
        store.change(id, after);
        audit.changed(KIND, id.value(), fields);
        return open(id);
    }

    /** A partner to which somebody can be referred; throws {@link PartnerUnknown} otherwise. */
    public PartnerView inUse(PartnerId id) {
        return store.find(id).filter(it -> !it.archived()).orElseThrow(PartnerUnknown::new);
    }
}
