package de.hafen.cases.household;

import de.hafen.cases.merge.Belongings;
import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.Moved;
import de.hafen.platform.audit.Audit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The family of a client goes along when two become one. Whom both have stays what they are to the
 * kept one, unless the other one says more, and nobody is their own relative; the pairs that go are
 * remembered for the way back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Relatives implements Belongings {

    private static final String RELATIVE = "relative";
    private static final String GONE = "relative-gone";

    private final PairMoves moves;
    private final Audit audit;
    private final JsonMapper json;

    Relatives(PairMoves moves, Audit audit, JsonMapper json) {
        this.moves = moves;
        this.audit = audit;
        this.json = json;
    }

    @Override
    public MergeKind of() {
        return MergeKind.CLIENT;
    }

    @Override
    public List<String> what() {
        return List.of(RELATIVE, GONE);
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<Moved> all = new ArrayList<>();
        for (PairMoves.Said said : moves.superfluous(from, to)) {
            all.add(new Moved(GONE, said.relative(), json.writeValueAsString(said)));
        }
        moves.move(from, to).forEach(id -> all.add(new Moved(RELATIVE, id)));
        changed(all);
        return all;
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        moves.moveBack(Moved.records(moved, RELATIVE), from, to);
        moved.stream()
                .filter(it -> it.detail() != null)
                .map(it -> json.readValue(it.detail(), PairMoves.Said.class))
                .forEach(moves::again);
        changed(moved);
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return moves.count(Moved.records(moved, RELATIVE), from);
    }

    @Override
    public int since(UUID record, Instant at) {
        return moves.since(record, at);
    }

    private void changed(List<Moved> moved) {
        audit.changed("client", Moved.records(moved), Set.of("household"));
    }
}
