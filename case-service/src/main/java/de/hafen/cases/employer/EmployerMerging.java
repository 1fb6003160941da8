package de.hafen.cases.employer;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two files of one employer become one, and two again. */
@Service
@Transactional
class EmployerMerging {

    private static final MergeKind KIND = MergeKind.EMPLOYER;

    private final EmployerRows rows;
    private final EmployerTrail trail;
    private final Employers employers;
    private final Merges merges;
    private final MergeForms forms;

    EmployerMerging(
            EmployerRows rows,
            EmployerTrail trail,
            Employers employers,
            Merges merges,
            MergeForms forms) {
        this.rows = rows;
        this.trail = trail;
        this.employers = employers;
        this.merges = merges;
        this.forms = forms;
    }

    /** What the merge made. */
    record Merged(UUID merge, EmployerView employer) {}

    /**
     * The other one's file becomes part of the kept one.
     *
     * @param seen the version of the kept one that the caller has seen
     */
    Merged merge(EmployerId id, IfMatch seen, MergeEmployers order) {
        merges.hold(KIND, id.value(), order.other().value());
        Employer kept = existing(id);
        Employer other = existing(order.other());
        seen.mustBe(kept.version());
        new IfMatch(order.otherVersion()).mustBe(other.version());
        EmployerForm before = kept.form();
        EmployerForm after = forms.valid(order.chosen(before, other.form()));
        write(kept, after);
        trail.merged(kept, other);
        Merge merge = merges.merge(KIND, id.value(), order.other().value(), before, kept.form());
        return new Merged(merge.id(), again(id));
    }

    /** The files that an employer has taken up, the latest first, and what separating would do. */
    List<MergeView> of(EmployerId id) {
        List<MergeView> all = merges.into(KIND, id.value(), existing(id).form(), this::names);
        if (!all.isEmpty()) {
            trail.opened(id);
        }
        return all;
    }

    private Map<UUID, String> names(List<UUID> others) {
        return employers.cards(others.stream().map(EmployerId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().value(), it -> it.getValue().name()));
    }

    /** The two are two again; what came since stays with the one that is left. */
    EmployerView separate(EmployerId id, IfMatch seen, UUID mergeId) {
        Merge merge = merges.last(KIND, id.value(), mergeId);
        Employer kept = existing(id);
        seen.mustBe(kept.version());
        write(kept, merges.back(merge, kept.form()));
        merges.undo(KIND, merge);
        forms.forget();
        trail.separated(existing(id), existing(new EmployerId(merge.other())));
        return again(id);
    }

    private void write(Employer kept, EmployerForm form) {
        EmployerForm before = kept.form();
        EmployerRegistered told = trail.registered(kept);
        kept.write(form);
        Set<String> fields = ChangedFields.between(before, kept.form());
        rows.saveAndFlush(kept);
        if (!fields.isEmpty()) {
            trail.changed(kept, told, fields);
        }
    }

    private EmployerView again(EmployerId id) {
        forms.forget();
        return employers.view(id);
    }

    private Employer existing(EmployerId id) {
        return rows.findById(id.value()).orElseThrow(() -> new NoSuchEmployer(id));
    }
}
