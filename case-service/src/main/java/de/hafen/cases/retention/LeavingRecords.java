package de.hafen.cases.retention;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records that go with a client or employer, by statements that name it {@code :id}. */
@Transactional(propagation = Propagation.MANDATORY)
public abstract class LeavingRecords implements Leaving {

    private final RetainedKind kind;
    private final JdbcClient jdbc;
    private final List<String> statements;

    protected LeavingRecords(RetainedKind kind, JdbcClient jdbc, String... statements) {
        this.kind = kind;
        this.jdbc = jdbc;
        this.statements = List.of(statements);
    }

    @Override
    public RetainedKind of() {
        return kind;
    }

    @Override
    public void leave(UUID record) {
        statements.forEach(it -> jdbc.sql(it).param("id", record).update());
    }
}
