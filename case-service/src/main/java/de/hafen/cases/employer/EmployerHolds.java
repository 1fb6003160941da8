package de.hafen.cases.employer;

import de.hafen.cases.retention.Hold;
import de.hafen.cases.retention.Holds;
import de.hafen.cases.retention.PlaceHold;
import de.hafen.cases.retention.RetainedKind;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of employers that are kept whatever the period says. */
@Service
@Transactional
public class EmployerHolds {

    private final Employers employers;
    private final Holds holds;
    private final EmployerTrail trail;

    EmployerHolds(Employers employers, Holds holds, EmployerTrail trail) {
        this.employers = employers;
        this.holds = holds;
        this.trail = trail;
    }

    /** Those that stand, the latest first. */
    public List<Hold> of(EmployerId id) {
        employers.require(id);
        trail.opened(id);
        return holds.of(id.value());
    }

    /** Keeps the file. */
    public List<Hold> place(EmployerId id, PlaceHold order) {
        employers.hold(id);
        return holds.place(RetainedKind.EMPLOYER, id.value(), order);
    }

    /** The period counts again. */
    public void release(EmployerId id) {
        employers.hold(id);
        holds.release(RetainedKind.EMPLOYER, id.value());
    }
}
