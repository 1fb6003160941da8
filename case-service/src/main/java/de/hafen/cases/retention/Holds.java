package de.hafen.cases.retention;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of the bound region that are kept whatever the period says. */
@Service
@Transactional
public class Holds {

    /** Holds that stand, as a condition on their row. */
    public static final String STANDS = "(until_on is null or until_on >= :today)";

    private static final int LAST_YEAR = 2200;
    private static final int MOST = 500;
    private static final Set<String> FIELD = Set.of("hold");

    private final JdbcClient jdbc;
    private final Audit audit;
    private final RegionCalendar calendar;
    private final Ids ids;

    Holds(JdbcClient jdbc, Audit audit, RegionCalendar calendar, Ids ids) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** All that stand, the latest first. */
    public List<Hold> all() {
        List<Hold> holds =
                jdbc.sql(
                                "select * from retention_hold where %s order by placed_at desc, id desc limit :most"
                                        .formatted(STANDS))
                        .param("today", calendar.today())
                        .param("most", MOST)
                        .query(Holds::read)
                        .list();
        for (RetainedKind kind : RetainedKind.values()) {
            audit.listed(
                    kind.word(),
                    holds.stream().filter(it -> it.kind() == kind).map(Hold::record).toList());
        }
        return holds;
    }

    /** Those of one client or employer that stand, the latest first. */
    @Transactional(readOnly = true)
    public List<Hold> of(UUID record) {
        return jdbc.sql(
                        "select * from retention_hold where record_id = :id and %s order by placed_at desc, id desc"
                                .formatted(STANDS))
                .param("id", record)
                .param("today", calendar.today())
                .query(Holds::read)
                .list();
    }

    /** Keeps the file of a client or employer, which is there and held in this transaction. */
    public List<Hold> place(RetainedKind kind, UUID record, PlaceHold order) {
        LocalDate until = order.until();
        if (until != null && (until.isBefore(calendar.today()) || until.getYear() > LAST_YEAR)) {
            throw new HoldNotPossible();
        }
        jdbc.sql(
                        """
                        insert into retention_hold (id, kind, record_id, reason, until_on, placed_at,
                            placed_by, placed_by_name)
                        values (:id, :kind, :record, :reason, :until, :at, :by, :name)
                        """)
                .param("id", ids.next())
                .param("kind", kind.name())
                .param("record", record)
                .param("reason", order.reason().strip())
                .param("until", until)
                .param("at", Timestamp.from(calendar.now()))
                .param("by", CurrentCaller.required().subject())
                .param("name", CurrentCaller.required().name())
                .update();
        audit.changed(kind.word(), record, FIELD);
        return of(record);
    }

    /** The period counts again; said twice it changes nothing. */
    public void release(RetainedKind kind, UUID record) {
        int gone =
                jdbc.sql("delete from retention_hold where record_id = ?").param(record).update();
        if (gone > 0) {
            audit.changed(kind.word(), record, FIELD);
        }
    }

    private static Hold read(ResultSet row, int n) throws SQLException {
        return new Hold(
                row.getObject("id", UUID.class),
                RetainedKind.valueOf(row.getString("kind")),
                row.getObject("record_id", UUID.class),
                row.getString("reason"),
                row.getObject("until_on", LocalDate.class),
                row.getTimestamp("placed_at").toInstant(),
                row.getString("placed_by_name"));
    }
}
