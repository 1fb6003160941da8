package de.hafen.cases.retention;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Retained records of which one may have become part of another; both go together. */
@Transactional(propagation = Propagation.MANDATORY)
public abstract class RetainedFile extends Retained {

    private final JdbcClient jdbc;
    private final String table;

    /**
     * @param label by which people know one, see {@link Wording}
     */
    protected RetainedFile(
            JdbcClient jdbc,
            RetainedKind kind,
            String table,
            String label,
            String started,
            String held,
            String busy) {
        super(
                jdbc,
                kind,
                new Wording(
                        table,
                        "r.merged_into is null",
                        "coalesce(r.last_contact_on, '-infinity'::date)",
                        label,
                        started,
                        held,
                        busy));
        this.jdbc = jdbc;
        this.table = table;
    }

    @Override
    protected List<UUID> together(UUID record) {
        return Stream.concat(merged(record).stream(), Stream.of(record)).toList();
    }

    @Override
    protected void remove(UUID record) {
        jdbc.sql("delete from %s where merged_into = ?".formatted(table)).param(record).update();
        jdbc.sql("delete from %s where id = ?".formatted(table)).param(record).update();
    }

    private List<UUID> merged(UUID record) {
        return jdbc.sql("select id from %s where merged_into = ? order by id".formatted(table))
                .param(record)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
