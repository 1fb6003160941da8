package de.hafen.cases.casefile;

import de.hafen.cases.merge.Belongings;
import de.hafen.cases.merge.Moved;
import de.hafen.cases.merge.References;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases go along when two become one, those of every compartment: it is the same person's or
 * employer's file. What is counted for the caller are those whose compartment the caller has.
 */
@Transactional(propagation = Propagation.MANDATORY)
abstract class CaseBelongings implements Belongings {

    private static final String CASE = "case";

    private final JdbcClient jdbc;
    private final References cases;
    private final Compartments compartments;
    private final CaseTrail trail;
    private final String column;
    private final String field;

    CaseBelongings(
            JdbcClient jdbc,
            Compartments compartments,
            CaseTrail trail,
            String column,
            String field) {
        this.jdbc = jdbc;
        this.cases = new References(jdbc, "case_file", column);
        this.compartments = compartments;
        this.trail = trail;
        this.column = column;
        this.field = field;
    }

    @Override
    public List<String> what() {
        return List.of(CASE);
    }

    @Override
    public void hold(UUID from, UUID to) {
        cases.hold(from);
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<UUID> moved = cases.move(from, to);
        trail.moved(moved, field);
        return moved.stream().map(id -> new Moved(CASE, id)).toList();
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        trail.moved(cases.move(Moved.records(moved), from, to), field);
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
        return jdbc.sql(
                        "select count(*) from case_file where %s = :of and kind = any(:open) and %s"
                                .formatted(column, which))
                .param("of", of)
                .param("open", compartments.open());
    }
}
