package de.hafen.cases.merge;

import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Belongings that are records of one table, each referring to a client or employer by one column.
 */
@Transactional(propagation = Propagation.MANDATORY)
public abstract class ReferringRecords implements Belongings {

    private final MergeKind kind;
    private final String what;
    protected final References rows;

    protected ReferringRecords(MergeKind kind, String what, References rows) {
        this.kind = kind;
        this.what = what;
        this.rows = rows;
    }

    /** They are another one's now, or the former one's again: writes it in the trail. */
    protected abstract void moved(List<UUID> ids);

    @Override
    public MergeKind of() {
        return kind;
    }

    @Override
    public List<String> what() {
        return List.of(what);
    }

    @Override
    public void hold(UUID from, UUID to) {
        rows.hold(from);
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<UUID> ids = rows.move(from, to);
        moved(ids);
        return ids.stream().map(id -> new Moved(what, id)).toList();
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        moved(rows.move(Moved.records(moved), from, to));
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return rows.count(Moved.records(moved), from);
    }
}
