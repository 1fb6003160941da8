package de.hafen.tenants.logbook;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.platform.time.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The platform's own audit trail: who did what to staff, machine clients and regions, and when. It
 * names accounts by id and never holds a value that was changed; an entry commits with the change.
 */
@Component
@ServiceTransactional
public class Logbook {

    private static final int PAGE = 500;

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Logbook(@ServiceDb JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes an entry for the bound caller; where none is bound the service itself acted.
     *
     * @param region where it happened; null for the platform as a whole
     * @param action what was done, for example {@code staff-invited}
     * @param subject the id of what it was done to
     * @param detail codes that say more, for example the roles; no names
     */
    public void record(@Nullable RegionKey region, String action, String subject, String detail) {
        String actor =
                CurrentCaller.isBound() ? CurrentCaller.required().subject() : "service:tenant";
        recordBy(actor, region, action, subject, detail);
    }

    /** Writes an entry for somebody who acts without being a caller yet: who signs in. */
    public void recordBy(
            String actor,
            @Nullable RegionKey region,
            String action,
            String subject,
            String detail) {
        db.sql(
                        "insert into logbook (id, at, actor, region, action, subject, detail)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(Timestamp.from(clock.instant()))
                .param(actor)
                .param(region == null ? null : region.value())
                .param(action)
                .param(subject)
                .param(detail)
                .update();
    }

    /** The region's latest entries, newest first. */
    public List<LogbookEntry> latest(RegionKey region) {
        return db.sql(
                        "select at, actor, action, subject, detail from logbook where region = ?"
                                + " order by at desc, id desc limit "
                                + PAGE)
                .param(region.value())
                .query((row, number) ->
                        new LogbookEntry(
                                row.getTimestamp("at").toInstant(),
                                row.getString("actor"),
                                row.getString("action"),
                                row.getString("subject"),
                                row.getString("detail")))
                .list();
    }
}
