package de.hafen.cases.consultation;

import de.hafen.cases.merge.Belongings;
import de.hafen.cases.merge.Moved;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consultations with their follow-ups go along when two become one. Reporting hears of each again,
 * so that the person counts once; of two first contacts the later is none any more.
 */
@Transactional(propagation = Propagation.MANDATORY)
abstract class ConsultationBelongings<I> implements Belongings {

    private static final String CONSULTATION = "consultation";
    private static final String FIRST = "first-contact";

    private final PartyColumn<I> party;
    private final ConsultationMoves moves;
    private final Gathering gathering;
    private final ConsultationTrail trail;

    ConsultationBelongings(
            PartyColumn<I> party,
            ConsultationMoves moves,
            Gathering gathering,
            ConsultationTrail trail) {
        this.party = party;
        this.moves = moves;
        this.gathering = gathering;
        this.trail = trail;
    }

    @Override
    public List<String> what() {
        return List.of(CONSULTATION, FIRST);
    }

    @Override
    public void hold(UUID from, UUID to) {
        moves.of(party).hold(from);
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<UUID> moved = moves.of(party).move(from, to);
        List<UUID> later = moves.leaveOneFirst(party, to);
        tell(from, to, moved, later, false);
        return Stream.concat(
                        moved.stream().map(id -> new Moved(CONSULTATION, id)),
                        later.stream().map(id -> new Moved(FIRST, id)))
                .toList();
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        List<UUID> back = moves.of(party).move(Moved.records(moved, CONSULTATION), from, to);
        List<UUID> first = moves.firstAgain(Moved.records(moved, FIRST));
        tell(from, to, back, first, true);
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return moves.of(party).count(Moved.records(moved, CONSULTATION), from);
    }

    @Override
    public int since(UUID record, Instant at) {
        return moves.since(party, record, at);
    }

    /** Counts these anew. */
    abstract void recount(Gathering gathering, Set<I> some);

    private void tell(UUID from, UUID to, List<UUID> moved, List<UUID> contacts, boolean first) {
        recount(gathering, Set.of(party.id().apply(from), party.id().apply(to)));
        trail.moved(party, moved, to);
        trail.first(contacts, first);
    }
}
