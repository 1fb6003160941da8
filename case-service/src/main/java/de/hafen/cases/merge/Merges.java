package de.hafen.cases.merge;

import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes two records one with all that belongs to them, and two again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Merges {

    private final MergeRows rows;
    private final List<Belongings> belongings;
    private final MergeForms forms;
    private final RegionCalendar calendar;
    private final Ids ids;

    Merges(
            MergeRows rows,
            List<Belongings> belongings,
            MergeForms forms,
            RegionCalendar calendar,
            Ids ids) {
        this.rows = rows;
        this.belongings = belongings;
        this.forms = forms;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Holds both until the transaction ends; a problem where one is not there any more. */
    public void hold(MergeKind kind, UUID kept, UUID other) {
        of(kind).forEach(one -> one.hold(other, kept));
        Map<UUID, Optional<UUID>> held = rows.hold(kind, kept, other);
        if (kept.equals(other) || !held.containsKey(other)) {
            throw new NotToMerge();
        }
        held.values()
                .forEach(into ->
                        into.ifPresent(it -> {
                            throw new MergedAway(it);
                        }));
    }

    /**
     * Everything that belongs to the other one belongs to the kept one, and the other's address
     * leads to it. The caller holds both and has written the kept one's form.
     *
     * @param before the kept one's form before
     * @param after its form now
     */
    public Merge merge(MergeKind kind, UUID kept, UUID other, Record before, Record after) {
        rows.lead(kind, kept, other);
        List<Moved> moved = new ArrayList<>();
        of(kind).forEach(one -> moved.addAll(one.move(other, kept)));
        Caller caller = CurrentCaller.required();
        Merge merge =
                new Merge(
                        ids.next(),
                        kept,
                        other,
                        rows.next(kind, kept),
                        calendar.now(),
                        caller.name(),
                        forms.text(before),
                        forms.text(after));
        rows.add(kind, merge, caller.subject(), moved);
        return merge;
    }

    /** The merge that can be undone now; holds both, or throws what stands against it. */
    public Merge last(MergeKind kind, UUID kept, UUID id) {
        List<Merge> all = rows.into(kind, kept);
        Merge merge =
                all.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchMerge(id));
        if (!all.getFirst().equals(merge)) {
            throw new LaterMergeFirst(all.getFirst().id());
        }
        of(kind).forEach(one -> one.hold(kept, merge.other()));
        rows.hold(kind, kept, merge.other())
                .getOrDefault(kept, Optional.empty())
                .ifPresent(into -> {
                    throw new MergedAway(into);
                });
        if (rows.into(kind, kept).stream().findFirst().filter(merge::equals).isEmpty()) {
            throw new NoSuchMerge(id);
        }
        return merge;
    }

    /** Puts back what moved and is still there. The caller has written the kept one's form. */
    public void undo(MergeKind kind, Merge merge) {
        List<Moved> moved = rows.moved(merge.id());
        rows.leadBack(kind, merge.kept(), merge.other());
        rows.undone(merge.id(), calendar.now(), CurrentCaller.required().subject());
        for (Belongings one : of(kind)) {
            one.putBack(mine(one, moved), merge.kept(), merge.other());
        }
    }

    /**
     * What a record has taken up and not given back, the latest first, and what undoing would do.
     *
     * @param now the record's form
     * @param names what the others are called
     */
    public <F extends Record> List<MergeView> into(
            MergeKind kind, UUID kept, F now, Function<List<UUID>, Map<UUID, String>> names) {
        List<Merge> all = rows.into(kind, kept);
        Map<UUID, String> called = names.apply(all.stream().map(Merge::other).toList());
        return all.stream()
                .map(one ->
                        new MergeView(
                                one.id(),
                                one.other(),
                                called.getOrDefault(one.other(), ""),
                                one.at(),
                                one.byName(),
                                one.equals(all.getFirst()),
                                ChangedFields.between(now, back(one, now)),
                                FieldChoice.changedSince(before(one, now), after(one, now), now),
                                shares(kind, one)))
                .toList();
    }

    /** The form that the kept one has again when the two are two. */
    public <F extends Record> F back(Merge merge, F now) {
        return FieldChoice.undone(before(merge, now), after(merge, now), now);
    }

    private <F extends Record> F before(Merge merge, F like) {
        return forms.form(merge.before(), type(like));
    }

    private <F extends Record> F after(Merge merge, F like) {
        return forms.form(merge.after(), type(like));
    }

    @SuppressWarnings("unchecked") // records have no subclasses
    private static <F extends Record> Class<F> type(F form) {
        return (Class<F>) form.getClass();
    }

    private List<MergeShare> shares(MergeKind kind, Merge merge) {
        List<Moved> moved = rows.moved(merge.id());
        return of(kind).stream()
                .map(one ->
                        new MergeShare(
                                one.what().getFirst(),
                                one.movable(mine(one, moved), merge.kept()),
                                one.since(merge.kept(), merge.at())))
                .toList();
    }

    private static List<Moved> mine(Belongings one, List<Moved> moved) {
        return moved.stream().filter(it -> one.what().contains(it.what())).toList();
    }

    private List<Belongings> of(MergeKind kind) {
        return belongings.stream().filter(one -> one.of() == kind).toList();
    }
}
