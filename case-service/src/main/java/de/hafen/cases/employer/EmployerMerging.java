package de.hafen.cases.employer;

import de.hafen.cases.merge.FieldChoice;
import de.hafen.cases.merge.Merge;
import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.Merges;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.web.IfMatch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    private final EmployerForms forms;

    EmployerMerging(
            EmployerRows rows,
            EmployerTrail trail,
            Employers employers,
            Merges merges,
            EmployerForms forms) {
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
        Merge merge =
                merges.merge(
                        KIND,
                        id.value(),
                        order.other().value(),
                        forms.text(before),
                        forms.text(kept.form()));
        return new Merged(merge.id(), again(id));
    }

    /** The files that a employer has taken up, the latest first, and what separating would do. */
    List<EmployerMerge> of(EmployerId id) {
        Employer kept = existing(id);
        List<Merge> all = merges.into(KIND, id.value());
        Map<EmployerId, EmployerCard> cards =
                employers.cards(all.stream().map(one -> new EmployerId(one.other())).toList());
        if (!all.isEmpty()) {
            trail.opened(id);
        }
        return all.stream()
                .map(one ->
                        EmployerMerge.of(
                                one,
                                cards.get(new EmployerId(one.other())),
                                one.equals(all.getFirst()),
                                changes(one, kept.form()),
                                merges.shares(KIND, one)))
                .toList();
    }

    /** The two are two again; what came since stays with the one that is left. */
    EmployerView separate(EmployerId id, IfMatch seen, UUID mergeId) {
        Merge merge = merges.last(KIND, id.value(), mergeId);
        Employer kept = existing(id);
        seen.mustBe(kept.version());
        write(kept, back(merge, kept.form()));
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

    private EmployerMerge.Changes changes(Merge merge, EmployerForm now) {
        return new EmployerMerge.Changes(
                ChangedFields.between(now, back(merge, now)),
                FieldChoice.changedSince(
                        forms.form(merge.before()), forms.form(merge.after()), now));
    }

    private EmployerForm back(Merge merge, EmployerForm now) {
        return FieldChoice.undone(forms.form(merge.before()), forms.form(merge.after()), now);
    }

    private EmployerView again(EmployerId id) {
        forms.forget();
        return employers.view(id);
    }

    private Employer existing(EmployerId id) {
        return rows.findById(id.value()).orElseThrow(() -> new NoSuchEmployer(id));
    }
}
