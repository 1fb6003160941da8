package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.merge.MergeKind;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The consultations of clients. */
@Component
class ClientConsultations extends ConsultationBelongings<ClientId> {

    ClientConsultations(ConsultationMoves moves, Gathering gathering, ConsultationTrail trail) {
        super(PartyColumn.CLIENT, moves, gathering, trail);
    }

    @Override
    public MergeKind of() {
        return MergeKind.CLIENT;
    }

    @Override
    void recount(Gathering gathering, Set<ClientId> some) {
        gathering.recount(some, Set.of());
    }
}
