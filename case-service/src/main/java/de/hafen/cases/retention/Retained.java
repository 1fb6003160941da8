package de.hafen.cases.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records of one kind that are kept for a while. A subclass says in SQL where they are, when
 * something last happened with them, and what keeps them; {@code r} is the record, {@code :today}
 * the day.
 */
@Transactional(propagation = Propagation.MANDATORY)
public abstract class Retained {

    /** More than that nobody counts. */
    private static final int COUNTED = 10_000;

    private static final String FACTS =
            """
            select r.id, %3$s as label, %4$s as started, %5$s as held, %6$s as busy
            from %1$s r where %2$s
            """;

    private static final String OVER =
            """
            select * from (
                select r.id, r.position, r.label, %4$s as started, %5$s as held, %6$s as busy
                from (select r.*, %7$s as position, %3$s as label from %1$s r
                      where %2$s and %7$s <= :latest
                            and (%7$s, r.id) > (cast(:after as date), cast(:id as uuid))
                      order by %7$s, r.id) r
            ) over_here
            where started <= :latest and not held and not busy
            order by position, id limit :most
            """;

    private final JdbcClient jdbc;
    private final RetainedKind kind;
    private final Wording wording;

    /**
     * What a kind says about itself.
     *
     * @param table where they are
     * @param all which rows there are records, a condition
     * @param position an indexed day, never after the start
     * @param label by which people know one
     * @param started the day of the last thing that happened
     * @param held whether somebody says that it stays
     * @param busy whether something is open or to come
     */
    public record Wording(
            String table,
            String all,
            String position,
            String label,
            String started,
            String held,
            String busy) {

        private String in(String template) {
            return template.formatted(table, all, label, started, held, busy, position);
        }
    }

    protected Retained(JdbcClient jdbc, RetainedKind kind, Wording wording) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.wording = wording;
    }

    /** Takes it away with all that belongs to it; it is held. */
    protected abstract void remove(UUID record);

    /** The record and those that became part of it. */
    protected List<UUID> together(UUID record) {
        return List.of(record);
    }

    /** Which kind of records. */
    public RetainedKind kind() {
        return kind;
    }

    /** Those that are over, the longest over first. */
    public List<Over> over(LocalDate latest, LocalDate today, Over.Place after, int most) {
        return spec(wording.in(OVER), latest, today, after)
                .param("most", most)
                .query(this::line)
                .list();
    }

    /** How many are over, counted up to a limit. */
    public int count(LocalDate latest, LocalDate today) {
        return spec(
                        "select count(*) from (%s) counted".formatted(wording.in(OVER)),
                        latest,
                        today,
                        Over.Place.FIRST)
                .param("most", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** What decides about it, while nobody else changes it; empty where it is gone. */
    public Optional<Retention.Facts> hold(UUID record, LocalDate today) {
        boolean there =
                jdbc.sql("select id from %s where id = :id for update".formatted(wording.table()))
                        .param("id", record)
                        .query(UUID.class)
                        .optional()
                        .isPresent();
        return there ? facts(record, today) : Optional.empty();
    }

    private Optional<Retention.Facts> facts(UUID record, LocalDate today) {
        return jdbc.sql(wording.in(FACTS) + " and r.id = :id")
                .param("id", record)
                .param("today", today)
                .query((row, n) ->
                        new Retention.Facts(
                                row.getObject("started", LocalDate.class),
                                row.getBoolean("held"),
                                row.getBoolean("busy")))
                .optional();
    }

    private JdbcClient.StatementSpec spec(
            String sql, LocalDate latest, LocalDate today, Over.Place after) {
        return jdbc.sql(sql)
                .param("latest", latest)
                .param("today", today)
                .param("after", after.day())
                .param("id", after.id());
    }

    private Over line(ResultSet row, int n) throws SQLException {
        return new Over(
                kind,
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getObject("started", LocalDate.class),
                row.getString("position"));
    }
}
