package de.hafen.cases.casefile;

import de.hafen.cases.merge.MergeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of employers. */
@Component
class EmployerCases extends CaseBelongings {

    EmployerCases(JdbcClient jdbc, Compartments compartments, CaseTrail trail) {
        super(jdbc, compartments, trail, "employer_id", "employerId");
    }

    @Override
    public MergeKind of() {
        return MergeKind.EMPLOYER;
    }
}
