package de.hafen.cases.casefile;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom in the bound region. One says it for oneself; for a colleague who fell ill
 * somebody may who has the right to.
 */
@Service
@Transactional
public class Covers {

    private static final String KIND = "cover";
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Audit audit;
    private final RegionCalendar calendar;
    private final Ids ids;

    Covers(JdbcClient jdbc, Rights rights, Audit audit, RegionCalendar calendar, Ids ids) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.audit = audit;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Those of today and later, the next one first. */
    public List<Cover> all() {
        return jdbc.sql(
                        """
                        select id, absent_id, absent_name, deputy_id, deputy_name, from_on, until_on
                        from case_cover where until_on >= :today and ended_at is null
                        order by from_on, id limit :most
                        """)
                .param("today", calendar.today())
                .param("most", MOST)
                .query((rs, row) ->
                        new Cover(
                                rs.getObject("id", UUID.class),
                                new Responsible(
                                        rs.getString("absent_id"), rs.getString("absent_name")),
                                new Responsible(
                                        rs.getString("deputy_id"), rs.getString("deputy_name")),
                                rs.getObject("from_on", LocalDate.class),
                                rs.getObject("until_on", LocalDate.class)))
                .list();
    }

    /** Somebody stands in. */
    public Cover add(NewCover order) {
        Responsible me = Responsible.of(CurrentCaller.required());
        Responsible absent = order.absent() == null ? me : order.absent();
        requireOwn(absent.id());
        if (absent.id().equals(order.deputy().id())) {
            throw CoverNotPossible.byOneself();
        }
        if (order.until().isBefore(order.from())) {
            throw CoverNotPossible.backwards();
        }
        Cover cover = new Cover(ids.next(), absent, order.deputy(), order.from(), order.until());
        jdbc.sql(
                        """
                        insert into case_cover (id, absent_id, absent_name, deputy_id, deputy_name,
                            from_on, until_on, created_at, created_by)
                        values (:id, :absent, :absentName, :deputy, :deputyName,
                            :from, :until, :at, :by)
                        """)
                .param("id", cover.id())
                .param("absent", absent.id())
                .param("absentName", absent.name())
                .param("deputy", cover.deputy().id())
                .param("deputyName", cover.deputy().name())
                .param("from", cover.from())
                .param("until", cover.until())
                .param("at", Timestamp.from(calendar.now()))
                .param("by", me.id())
                .update();
        audit.added(KIND, cover.id());
        return cover;
    }

    /** Somebody is back. That somebody stood in until now stays known. */
    public void end(UUID id) {
        String absent =
                jdbc.sql(
                                "select absent_id from case_cover where id = ? and ended_at is null for update")
                        .param(id)
                        .query(String.class)
                        .optional()
                        .orElseThrow(() -> new NoSuchCover(id));
        requireOwn(absent);
        jdbc.sql("update case_cover set ended_at = :at, ended_by = :by where id = :id")
                .param("at", Timestamp.from(calendar.now()))
                .param("by", CurrentCaller.required().subject())
                .param("id", id)
                .update();
        audit.changed(KIND, id, Set.of("endedAt"));
    }

    private void requireOwn(String absent) {
        if (!absent.equals(CurrentCaller.required().subject())) {
            rights.require("covers:write");
        }
    }
}
