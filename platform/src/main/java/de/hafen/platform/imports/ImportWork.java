package de.hafen.platform.imports;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The imports that wait or run, over all regions and instances of the service. A note is written
 * before the region knows of the work and taken away after it is done: work may be noted in vain,
 * but is never forgotten.
 */
@ServiceTransactional
class ImportWork {

    /**
     * A claim that is not renewed for so long is free again: its process is gone. Short enough that
     * a killed service goes on within half a minute, its own start included.
     */
    static final Duration HELD = Duration.ofSeconds(10);

    /** Longer than a request takes to commit. */
    private static final Duration NOT_BEFORE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportWork(@ServiceDb JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A piece of work that this process has claimed. */
    record Claim(UUID id, RegionKey region, String feature, int attempts) {}

    /** How far the work is. */
    record Progress(int done, int total) {}

    void note(UUID id, RegionKey region, String feature, int total) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into import_work (id, region, feature, total, free_at, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set done = 0, total = excluded.total,
                            attempts = 0, free_at = excluded.free_at, claimed_by = null
                        """)
                .params(
                        id,
                        region.value(),
                        feature,
                        total,
                        Timestamp.from(now.plus(NOT_BEFORE)),
                        Timestamp.from(now))
                .update();
    }

    /** The region has committed: it can begin now. */
    void release(UUID id) {
        jdbc.sql("update import_work set free_at = ? where id = ? and claimed_by is null")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    /** The oldest free work, one per region at a time. */
    Optional<Claim> claim(UUID process) {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        update import_work set claimed_by = :process, free_at = :until,
                            attempts = attempts + 1
                        where id = (
                            select id from import_work w where free_at <= :now
                            and not exists (select from import_work other
                                where other.region = w.region and other.id <> w.id
                                and other.claimed_by is not null and other.free_at > :now)
                            order by created_at, id limit 1 for update skip locked)
                        returning id, region, feature, attempts
                        """)
                .param("process", process)
                .param("until", Timestamp.from(now.plus(HELD)))
                .param("now", Timestamp.from(now))
                .query((rs, n) ->
                        new Claim(
                                rs.getObject(1, UUID.class),
                                new RegionKey(rs.getString(2)),
                                rs.getString(3),
                                rs.getInt(4)))
                .optional();
    }

    /** Tells how far it is and keeps the claim; false where another process has taken over. */
    boolean progress(UUID id, UUID process, int done) {
        return jdbc.sql(
                                """
                                update import_work set done = ?, free_at = ?
                                where id = ? and claimed_by = ?
                                """)
                        .params(done, Timestamp.from(clock.instant().plus(HELD)), id, process)
                        .update()
                == 1;
    }

    /** It did not work; another attempt may follow soon. */
    void again(UUID id) {
        jdbc.sql("update import_work set free_at = ?, claimed_by = null where id = ?")
                .params(Timestamp.from(clock.instant().plusSeconds(2)), id)
                .update();
    }

    /** It could not begin; that was no attempt. */
    void later(UUID id) {
        again(id);
        jdbc.sql("update import_work set attempts = greatest(0, attempts - 1) where id = ?")
                .param(id)
                .update();
    }

    void done(UUID id) {
        jdbc.sql("delete from import_work where id = ?").param(id).update();
    }

    Optional<Progress> progress(UUID id) {
        return jdbc.sql("select done, total from import_work where id = ?")
                .param(id)
                .query((rs, n) -> new Progress(rs.getInt(1), rs.getInt(2)))
                .optional();
    }
}
