package de.hafen.cases.casefile;

import de.hafen.cases.merge.MergeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of clients. */
@Component
class ClientCases extends CaseBelongings {

    ClientCases(JdbcClient jdbc, Compartments compartments, CaseTrail trail) {
        super(jdbc, compartments, trail, "client_id", "clientId");
    }

    @Override
    public MergeKind of() {
        return MergeKind.CLIENT;
    }
}
