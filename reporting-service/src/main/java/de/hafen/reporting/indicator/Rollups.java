package de.hafen.reporting.indicator;

import de.hafen.reporting.fact.FactChange;
import de.hafen.reporting.fact.FactChanges;
import de.hafen.reporting.fact.FactState;
import de.hafen.reporting.fact.UnreadableFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the region's cells equal to its facts, in the transaction that stores the facts. */
@Component
class Rollups implements FactChanges {

    private final Counting counting;
    private final RollupRows rows;

    Rollups(Indicators indicators, RollupRows rows) {
        this.counting = new Counting(indicators);
        this.rows = rows;
    }

    @Override
    public void check(FactState fact) {
        if (!Counting.reads(fact.type(), fact.v())) {
            throw new UnreadableFact("type or version is unknown");
        }
        counting.count(fact, (cell, amount) -> {}, (presence, month) -> {});
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(long generation, long version, List<FactChange> changes) {
        Map<CellId, Amount> cells = new HashMap<>();
        Presences presences = new Presences();
        for (FactChange change : changes) {
            FactState before = change.before();
            if (before != null) {
                counting.count(
                        before,
                        (cell, amount) -> cells.merge(cell, amount.negated(), Amount::plus),
                        (presence, month) -> presences.change(presence, month, -1));
            }
            counting.count(
                    change.after(),
                    (cell, amount) -> cells.merge(cell, amount, Amount::plus),
                    (presence, month) -> presences.change(presence, month, 1));
        }
        if (!presences.changes().isEmpty()) {
            rows.readPresences(generation, presences);
            presences.cells((cell, amount) -> cells.merge(cell, amount, Amount::plus));
            rows.changePresences(generation, presences.changes());
        }
        cells.values().removeIf(Amount::isNone);
        rows.changeCells(generation, version, cells);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetBefore(long oldest, int most) {
        return rows.forgetBefore(oldest, most);
    }
}
