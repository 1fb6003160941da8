package de.hafen.cases.consultation;

import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.merge.MergeKind;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The consultations of employers. */
@Component
class EmployerConsultations extends ConsultationBelongings<EmployerId> {

    EmployerConsultations(ConsultationMoves moves, Gathering gathering, ConsultationTrail trail) {
        super(PartyColumn.EMPLOYER, moves, gathering, trail);
    }

    @Override
    public MergeKind of() {
        return MergeKind.EMPLOYER;
    }

    @Override
    void recount(Gathering gathering, Set<EmployerId> some) {
        gathering.recount(Set.of(), some);
    }
}
