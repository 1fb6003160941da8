package de.hafen.cases.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was merged, when, and what moved with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergeRows {

    private static final String ADD =
            """
            insert into merge (id, kind, kept_id, other_id, nth, merged_at, merged_by,
                merged_by_name, kept_before, kept_after)
            values (:id, :kind, :kept, :other, :nth, :at, :by, :name,
                cast(:before as jsonb), cast(:after as jsonb))
            """;

    private static final String ADD_MOVED =
            """
            insert into merge_moved (merge_id, what, record_id, detail)
            select :merge, what, record, detail
            from unnest(:whats::text[], :records::uuid[], :details::text[])
                moved (what, record, detail)
            """;

    /** Those that were merged into the other one before lead to the one that is left. */
    private static final String LEAD_ON =
            "update %s set merged_into = :kept where merged_into = :other or id = :other";

    /** All that the other one had taken up leads to it again. */
    private static final String LEAD_BACK =
            """
            with recursive taken (id) as (
                select other_id from merge
                where kind = :kind and kept_id = :other and undone_at is null
                union
                select it.other_id from merge it join taken on it.kept_id = taken.id
                where it.kind = :kind and it.undone_at is null
            )
            update %s set merged_into = case when id = :other then null else :other end
            where id = :other or id in (select id from taken)
            """;

    private static final String COLUMNS =
            "id, kept_id, other_id, nth, merged_at, merged_by_name, kept_before, kept_after";

    private final JdbcClient jdbc;

    MergeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds both, in the order of their ids; answers where each has gone. */
    Map<UUID, Optional<UUID>> hold(MergeKind kind, UUID one, UUID another) {
        Map<UUID, Optional<UUID>> held = new HashMap<>();
        jdbc.sql(
                        "select id, merged_into from %s where id = any(?) order by id for update"
                                .formatted(kind.table()))
                .param(new UUID[] {one, another})
                .query(rs -> {
                    held.put(
                            rs.getObject(1, UUID.class),
                            Optional.ofNullable(rs.getObject(2, UUID.class)));
                });
        return held;
    }

    int next(MergeKind kind, UUID kept) {
        return jdbc.sql(
                        "select coalesce(max(nth), 0) + 1 from merge where kind = :kind and kept_id = :kept")
                .param("kind", kind.name())
                .param("kept", kept)
                .query(Integer.class)
                .single();
    }

    void add(MergeKind kind, Merge merge, String by, List<Moved> moved) {
        jdbc.sql(ADD)
                .param("id", merge.id())
                .param("kind", kind.name())
                .param("kept", merge.kept())
                .param("other", merge.other())
                .param("nth", merge.nth())
                .param("at", Timestamp.from(merge.at()))
                .param("by", by)
                .param("name", merge.byName())
                .param("before", merge.before())
                .param("after", merge.after())
                .update();
        jdbc.sql(ADD_MOVED)
                .param("merge", merge.id())
                .param("whats", moved.stream().map(Moved::what).toArray(String[]::new))
                .param("records", moved.stream().map(Moved::record).toArray(UUID[]::new))
                .param("details", moved.stream().map(Moved::detail).toArray(String[]::new))
                .update();
    }

    /** The other one leads to the kept one; both have changed. */
    void lead(MergeKind kind, UUID kept, UUID other) {
        jdbc.sql(LEAD_ON.formatted(kind.table()))
                .param("kept", kept)
                .param("other", other)
                .update();
        touch(kind, kept, other);
    }

    /** The other one stands for itself again. */
    void leadBack(MergeKind kind, UUID kept, UUID other) {
        jdbc.sql(LEAD_BACK.formatted(kind.table()))
                .param("kind", kind.name())
                .param("other", other)
                .update();
        touch(kind, kept, other);
    }

    void undone(UUID merge, Instant at, String by) {
        jdbc.sql("update merge set undone_at = :at, undone_by = :by where id = :id")
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("id", merge)
                .update();
    }

    /** What a record has taken up and not given back, the latest first. */
    List<Merge> into(MergeKind kind, UUID kept) {
        return jdbc.sql(
                        "select %s from merge where kind = :kind and kept_id = :kept and undone_at is null order by nth desc"
                                .formatted(COLUMNS))
                .param("kind", kind.name())
                .param("kept", kept)
                .query(MergeRows::merge)
                .list();
    }

    List<Moved> moved(UUID merge) {
        return jdbc.sql(
                        "select what, record_id, detail from merge_moved where merge_id = ? order by what, record_id")
                .param(merge)
                .query((rs, row) ->
                        new Moved(
                                rs.getString("what"),
                                rs.getObject("record_id", UUID.class),
                                rs.getString("detail")))
                .list();
    }

    private void touch(MergeKind kind, UUID kept, UUID other) {
        jdbc.sql("update %s set version = version + 1 where id = any(?)".formatted(kind.table()))
                .param(new UUID[] {kept, other})
                .update();
    }

    private static Merge merge(ResultSet rs, int row) throws SQLException {
        return new Merge(
                rs.getObject("id", UUID.class),
                rs.getObject("kept_id", UUID.class),
                rs.getObject("other_id", UUID.class),
                rs.getInt("nth"),
                rs.getObject("merged_at", OffsetDateTime.class).toInstant(),
                rs.getString("merged_by_name"),
                rs.getString("kept_before"),
                rs.getString("kept_after"));
    }
}
