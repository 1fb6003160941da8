package de.hafen.cases.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of a case; the caller holds it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseTasks {

    /** Nobody reads more. */
    static final int MOST = 200;

    private static final String COLUMNS = "id, title, due_on, done_at, done_by";

    private final JdbcClient jdbc;

    CaseTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open ones first, by the day on which they are due. */
    List<CaseTask> of(CaseId id) {
        return jdbc.sql(
                        """
                        select %s from case_task where case_id = :case
                        order by done_at desc nulls first, due_on nulls last, created_at, id
                        """
                                .formatted(COLUMNS))
                .param("case", id.value())
                .query(CaseTasks::task)
                .list();
    }

    void add(CaseId id, CaseTask task, Instant at) {
        int added =
                jdbc.sql(
                                """
                                insert into case_task (id, case_id, title, due_on, created_at)
                                select :id, :case, :title, cast(:due as date), cast(:at as timestamptz)
                                where (select count(*) from case_task where case_id = :case) < :most
                                """)
                        .param("id", task.id())
                        .param("case", id.value())
                        .param("title", task.title())
                        .param("due", task.dueOn())
                        .param("at", Timestamp.from(at))
                        .param("most", MOST)
                        .update();
        if (added == 0) {
            throw new TooManyTasks(MOST);
        }
    }

    /** The task of that case. */
    Optional<CaseTask> find(CaseId id, UUID task) {
        return jdbc.sql(
                        "select %s from case_task where id = :id and case_id = :case"
                                .formatted(COLUMNS))
                .param("id", task)
                .param("case", id.value())
                .query(CaseTasks::task)
                .optional();
    }

    void write(CaseTask task) {
        Instant done = task.doneAt();
        jdbc.sql(
                        """
                        update case_task set due_on = :due, done_at = :at, done_by = :by
                        where id = :id
                        """)
                .param("id", task.id())
                .param("due", task.dueOn())
                .param("at", done == null ? null : Timestamp.from(done))
                .param("by", task.doneBy())
                .update();
    }

    /** When the first of the open ones is due. */
    @Nullable LocalDate firstDue(CaseId id) {
        return jdbc.sql(
                        "select min(due_on) as due from case_task where case_id = :case and done_at is null")
                .param("case", id.value())
                .query((rs, row) -> Optional.ofNullable(rs.getObject("due", LocalDate.class)))
                .single()
                .orElse(null);
    }

    private static CaseTask task(ResultSet rs, int row) throws SQLException {
        return new CaseTask(
                rs.getObject("id", UUID.class),
                rs.getString("title"),
                rs.getObject("due_on", LocalDate.class),
                CaseRow.instant(rs, "done_at"),
                rs.getString("done_by"));
    }
}
