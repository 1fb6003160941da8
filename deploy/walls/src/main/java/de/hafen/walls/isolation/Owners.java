package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.stack.Contents;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Answer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Asks for every operation as somebody who may, and looks for what shows that it was done. An
 * operation that gives its owner nothing would look safe whatever it gave to others.
 */
final class Owners {

    private final Fortress fortress;
    private final Household household;
    private final OutsideRegions outside;
    private final Tally tally;
    private final Detector detector;
    private final Trails trails;

    Owners(
            Fortress fortress,
            Household household,
            OutsideRegions outside,
            Tally tally,
            Detector detector) {
        this.fortress = fortress;
        this.household = household;
        this.outside = outside;
        this.tally = tally;
        this.detector = detector;
        this.trails = new Trails(fortress, household.territory().key(), tally);
    }

    void ask(List<Operation> operations) {
        for (Operation operation : operations) {
            try {
                ask(operation);
            } catch (RuntimeException e) {
                tally.untested(operation.id(), String.valueOf(e.getMessage()));
            }
        }
        trails.end();
    }

    private void ask(Operation operation) {
        // what the operation needs is made first, or making it would look like its effect
        Map<String, String> values =
                operation.regional() ? household.values(operation, !operation.reads()) : Map.of();
        SortedMap<String, String> before = contents(operation);
        Answer answer = answer(operation, values);
        tally.counted("owners");
        if (answer.status() >= 500) {
            tally.defect(operation + " answers its owner with " + answer);
        }
        if (!answer.ok()) {
            tally.untested(operation.id(), "its owner gets " + answer);
            return;
        }
        trails.look(operation, values, answer);
        String text = answer.everything();
        String own = operation.regional() ? household.territory().key() : "";
        boolean codes = !operation.path().startsWith("/api/comparison");
        String known = outside.known(operation);
        detector.foreign(text, known, own, codes && operation.regional())
                .forEach(it -> tally.leak(operation + " gives its owner " + it));
        boolean seen = Witness.in(text, operation, outside.witness(operation));
        if (!seen && !operation.reads()) {
            seen = !Contents.changed(before, contents(operation)).isEmpty();
        }
        if (!seen) {
            tally.untested(operation.id(), "nothing of its own in " + answer);
        }
    }

    private Answer answer(Operation operation, Map<String, String> values) {
        if (!operation.regional()) {
            return outside.answer(operation);
        }
        Answer answer = household.attempt(operation, values);
        // what comes with facts or by a worker may need a moment
        for (int attempt = 0; operation.reads() && attempt < 50; attempt++) {
            if (answer.ok() && Witness.in(answer.everything(), operation, household.territory())) {
                break;
            }
            Household.pause();
            answer = household.attempt(operation, values);
        }
        return answer;
    }

    private SortedMap<String, String> contents(Operation operation) {
        SortedMap<String, String> all = new TreeMap<>();
        if (operation.reads()) {
            return all;
        }
        all.putAll(Contents.of(fortress, operation.service(), "service"));
        if (operation.regional() && !operation.service().equals("tenant")) {
            all.putAll(
                    Contents.of(
                            fortress,
                            operation.service(),
                            "region_" + household.territory().key()));
        }
        all.keySet().removeIf(table -> table.endsWith(".audit_entry"));
        return all;
    }
}
