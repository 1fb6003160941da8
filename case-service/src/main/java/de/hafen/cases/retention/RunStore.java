package de.hafen.cases.retention;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RunStore {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final RegionCalendar calendar;
    private final Ids ids;

    RunStore(JdbcClient jdbc, RegionCalendar calendar, Ids ids) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.ids = ids;
    }

    /**
     * Begins a run.
     *
     * @param night which night's it is; of those each has one
     */
    void begin(@Nullable LocalDate night) {
        Caller by = CurrentCaller.required();
        jdbc.sql(
                        """
                        insert into retention_run (id, night, started_at, started_by, started_by_name)
                        values (:id, :night, :at, :by, :name)
                        on conflict on constraint retention_run_once_a_night do nothing
                        """)
                .param("id", ids.next())
                .param("night", night)
                .param("at", Timestamp.from(calendar.now()))
                .param("by", by.subject())
                .param("name", by.name())
                .update();
    }

    /** The earliest that is under way, perhaps since its process was killed. */
    Optional<RetentionRun> open() {
        return jdbc.sql(
                        "select * from retention_run where ended_at is null order by started_at limit 1")
                .query(RunStore::read)
                .optional();
    }

    List<RetentionRun> latest() {
        return jdbc.sql("select * from retention_run order by started_at desc, id desc limit ?")
                .param(SHOWN)
                .query(RunStore::read)
                .list();
    }

    void removed(UUID run, RetainedKind kind) {
        String column =
                switch (kind) {
                    case APPOINTMENT -> "appointments";
                    case CLIENT -> "clients";
                    case EMPLOYER -> "employers";
                    case ENQUIRY -> "enquiries";
                };
        count(run, column);
    }

    void failed(UUID run) {
        count(run, "failed");
    }

    void end(UUID run) {
        jdbc.sql("update retention_run set ended_at = :at where id = :id and ended_at is null")
                .param("at", Timestamp.from(calendar.now()))
                .param("id", run)
                .update();
    }

    private void count(UUID run, String column) {
        jdbc.sql("update retention_run set %1$s = %1$s + 1 where id = ?".formatted(column))
                .param(run)
                .update();
    }

    private static RetentionRun read(ResultSet row, int n) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new RetentionRun(
                row.getObject("id", UUID.class),
                row.getObject("night") != null,
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by_name"),
                ended == null ? null : ended.toInstant(),
                row.getInt("appointments"),
                row.getInt("clients"),
                row.getInt("employers"),
                row.getInt("enquiries"),
                row.getInt("failed"));
    }
}
