package de.hafen.tenants.provisioning;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs and their steps as rows. Everything that happens to a run raises its change number. */
@Component
@ServiceTransactional
class RunRows {

    private final JdbcClient db;
    private final JsonMapper json;

    RunRows(@ServiceDb JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Run> find(RunId id) {
        return db.sql("select * from provisioning_run where id = ?")
                .param(id.value())
                .query(this::run)
                .optional();
    }

    /** The region's run that was not undone; locked until the transaction ends. */
    Optional<Run> lockCurrent(RegionKey region) {
        return db.sql(
                        "select * from provisioning_run where region = ? and status <> 'UNDONE'"
                                + " for update")
                .param(region.value())
                .query(this::run)
                .optional();
    }

    Optional<Run> lock(RunId id) {
        return db.sql("select * from provisioning_run where id = ? for update")
                .param(id.value())
                .query(this::run)
                .optional();
    }

    /** The latest run of each region, newest first. */
    List<Run> latest() {
        return db.sql(
                        "select * from (select distinct on (region) * from provisioning_run"
                                + " order by region, created_at desc) r order by created_at desc")
                .query(this::run)
                .list();
    }

    /** Whether the run is new; another one for the region keeps it out. */
    boolean insert(RunId id, RegionOrder order, String requestedBy, List<Step> steps, Instant at) {
        int inserted =
                db.sql(
                                "insert into provisioning_run (id, region, status, request,"
                                        + " requested_by, created_at, next_at)"
                                        + " values (?, ?, 'RUNNING', ?::jsonb, ?, ?, ?)"
                                        + " on conflict do nothing")
                        .params(
                                id.value(),
                                order.key().value(),
                                json.writeValueAsString(order),
                                requestedBy,
                                Timestamp.from(at),
                                Timestamp.from(at))
                        .update();
        if (inserted == 0) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            db.sql(
                            "insert into provisioning_step (run_id, position, id, status)"
                                    + " values (?, ?, ?, 'WAITING')")
                    .params(id.value(), i, steps.get(i).id())
                    .update();
        }
        return true;
    }

    /** Takes a run that is due and that nobody works on. */
    Optional<Run> claim(UUID holder, Instant now, Duration lease) {
        return db.sql(
                        """
                        update provisioning_run set lease_holder = ?, lease_until = ?
                        where id = (
                            select id from provisioning_run
                            where status in ('RUNNING', 'UNDOING') and next_at <= ?
                              and (lease_until is null or lease_until < ?)
                            order by next_at limit 1
                            for update skip locked)
                        returning *
                        """)
                .params(
                        holder,
                        Timestamp.from(now.plus(lease)),
                        Timestamp.from(now),
                        Timestamp.from(now))
                .query(this::run)
                .optional();
    }

    /** Keeps all runs of this holder; called while it works. */
    void keep(UUID holder, Instant until) {
        db.sql("update provisioning_run set lease_until = ? where lease_holder = ?")
                .params(Timestamp.from(until), holder)
                .update();
    }

    /** Whether the holder still has the run. */
    boolean holds(RunId id, UUID holder) {
        return db.sql(
                        "select exists (select from provisioning_run"
                                + " where id = ? and lease_holder = ?)")
                .params(id.value(), holder)
                .query(Boolean.class)
                .single();
    }

    /** Lets the run go; it is due again at that time. */
    void release(RunId id, UUID holder, Instant nextAt) {
        db.sql(
                        "update provisioning_run set lease_holder = null, lease_until = null,"
                                + " next_at = ? where id = ? and lease_holder = ?")
                .params(Timestamp.from(nextAt), id.value(), holder)
                .update();
    }

    /** Changes the status, if it still is what the caller saw. */
    boolean move(RunId id, RunStatus from, RunStatus to, Instant at) {
        return db.sql(
                                "update provisioning_run set status = ?, next_at = ?,"
                                        + " change = change + 1 where id = ? and status = ?")
                        .params(to.name(), Timestamp.from(at), id.value(), from.name())
                        .update()
                == 1;
    }

    /**
     * Opens the region together with the knowledge that the run did it, unless it is being undone.
     */
    void activate(RunId id, Runnable opening) {
        Run run = lock(id).orElseThrow();
        if (run.status() != RunStatus.RUNNING) {
            throw StepFailed.forGood("the run is being undone");
        }
        opening.run();
    }

    void begin(RunId id, String step, Instant at) {
        db.sql(
                        "update provisioning_step set status = 'RUNNING', attempts = attempts + 1,"
                                + " started_at = coalesce(started_at, ?), ended_at = null"
                                + " where run_id = ? and id = ?")
                .params(Timestamp.from(at), id.value(), step)
                .update();
        changed(id);
    }

    void end(RunId id, String step, StepStatus status, String detail, Instant at) {
        db.sql(
                        "update provisioning_step set status = ?, detail = ?, ended_at = ?"
                                + " where run_id = ? and id = ?")
                .params(status.name(), detail, Timestamp.from(at), id.value(), step)
                .update();
        changed(id);
    }

    /** Counts attempts anew, after a person decided to go on. */
    void freshAttempts(RunId id) {
        db.sql("update provisioning_step set attempts = 0 where run_id = ?")
                .param(id.value())
                .update();
    }

    private void changed(RunId id) {
        db.sql("update provisioning_run set change = change + 1 where id = ?")
                .param(id.value())
                .update();
    }

    private Run run(ResultSet row, int number) throws SQLException {
        RunId id = new RunId(row.getObject("id", UUID.class));
        return new Run(
                id,
                json.readValue(row.getString("request"), RegionOrder.class),
                RunStatus.valueOf(row.getString("status")),
                steps(id),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("next_at").toInstant(),
                row.getLong("change"));
    }

    private List<Run.StepState> steps(RunId id) {
        return db.sql("select * from provisioning_step where run_id = ? order by position")
                .param(id.value())
                .query((row, number) ->
                        new Run.StepState(
                                row.getString("id"),
                                StepStatus.valueOf(row.getString("status")),
                                row.getInt("attempts"),
                                instant(row.getTimestamp("started_at")),
                                instant(row.getTimestamp("ended_at")),
                                row.getString("detail")))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
