package de.hafen.cases.casefile;

import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.Moved;
import de.hafen.cases.merge.References;
import de.hafen.cases.merge.ReferringRecords;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases go along when two become one, those of every compartment: it is the same person's or
 * employer's file. What is counted for the caller are those whose compartment the caller has.
 */
abstract class CaseBelongings extends ReferringRecords {

    private final Compartments compartments;
    private final CaseTrail trail;
    private final String field;

    private CaseBelongings(
            MergeKind kind,
            String column,
            String field,
            JdbcClient jdbc,
            Compartments compartments,
            CaseTrail trail) {
        super(kind, "case", new References(jdbc, "case_file", column));
        this.compartments = compartments;
        this.trail = trail;
        this.field = field;
    }

    /** Those of clients. */
    @Component
    static class OfClients extends CaseBelongings {
        OfClients(JdbcClient jdbc, Compartments compartments, CaseTrail trail) {
            super(MergeKind.CLIENT, "client_id", "clientId", jdbc, compartments, trail);
        }
    }

    /** Those of employers. */
    @Component
    static class OfEmployers extends CaseBelongings {
        OfEmployers(JdbcClient jdbc, Compartments compartments, CaseTrail trail) {
            super(MergeKind.EMPLOYER, "employer_id", "employerId", jdbc, compartments, trail);
        }
    }

    @Override
    protected void moved(List<UUID> ids) {
        trail.moved(ids, field);
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return counted("id = any(:ids)", from)
                .param("ids", Moved.records(moved).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public int since(UUID record, Instant at) {
        return counted("opened_at > :at", record)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec counted(String which, UUID of) {
        return rows.jdbc()
                .sql(
                        "select count(*) from case_file where %s = :of and kind = any(:open) and %s"
                                .formatted(rows.column(), which))
                .param("of", of)
                .param("open", compartments.open());
    }
}
