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

    /**
     * A piece of work that somebody has claimed.
     *
     * @param by this claim and no other: what is noted anew meanwhile is none of its business
     */
    record Claim(UUID id, RegionKey region, String feature, int attempts, UUID by) {}

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
    Optional<Claim> claim(UUID by) {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        update import_work set claimed_by = :by, free_at = :until,
                            attempts = attempts + 1
                        where id = (
                            select id from import_work w where free_at <= :now
                            and not exists (select from import_work other
                                where other.region = w.region and other.id <> w.id
                                and other.claimed_by is not null and other.free_at > :now)
                            order by created_at, id limit 1 for update skip locked)
                        returning id, region, feature, attempts
                        """)
                .param("by", by)
                .param("until", Timestamp.from(now.plus(HELD)))
                .param("now", Timestamp.from(now))
                .query((rs, n) ->
                        new Claim(
                                rs.getObject(1, UUID.class),
                                new RegionKey(rs.getString(2)),
                                rs.getString(3),
                                rs.getInt(4),
                                by))
                .optional();
    }

    /** Tells how far it is and keeps the claim; false where another one has taken over. */
    boolean progress(Claim claim, int done) {
        return jdbc.sql(
                                """
                                update import_work set done = ?, free_at = ?
                                where id = ? and claimed_by = ?
                                """)
                        .params(
                                done,
                                Timestamp.from(clock.instant().plus(HELD)),
                                claim.id(),
                                claim.by())
                        .update()
                == 1;
    }

    /** It did not work; another attempt may follow soon. */
    void again(Claim claim) {
        free(claim, 0);
    }

    /** It could not begin; that was no attempt. */
    void later(Claim claim) {
        free(claim, 1);
    }

    /** What was claimed is done; what was noted since then stays. */
    void done(Claim claim) {
        jdbc.sql("delete from import_work where id = ? and claimed_by = ?")
                .params(claim.id(), claim.by())
                .update();
    }

    private void free(Claim claim, int inVain) {
        jdbc.sql(
                        """
                        update import_work set free_at = ?, claimed_by = null,
                            attempts = greatest(0, attempts - ?)
                        where id = ? and claimed_by = ?
                        """)
                .params(
                        Timestamp.from(clock.instant().plusSeconds(2)),
                        inVain,
                        claim.id(),
                        claim.by())
                .update();
    }

    Optional<Progress> progress(UUID id) {
        return jdbc.sql("select done, total from import_work where id = ?")
                .param(id)
                .query((rs, n) -> new Progress(rs.getInt(1), rs.getInt(2)))
                .optional();
    }
}
