package de.hafen.platform.trail;

import de.hafen.platform.tenancy.RegionKey;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a region's trail: every entry's signature, every seal's, that each follows the one
 * before, that each entry stands in one, and that the chain is as long as it was. Reads entries and
 * seals once, in order, whatever their number.
 */
public final class TrailCheck {

    private static final int AT_ONCE = 500;

    private static final String SEALS =
            """
            select position, sealed_at, horizon, newest, untagged, entries, previous, mac
            from audit_seal order by position\
            """;

    private static final String ENTRIES =
            """
            select e.*, s.position, s.place, s.id as sealed_id
            from audit_entry e full join
                 (select a.position, u.id, u.place - a.untagged as place
                  from audit_seal a cross join unnest(a.entries) with ordinality u (id, place)) s
                 on s.id = e.id\
            """;

    private final TrailKeys keys;

    /** Verifies with these keys. */
    public TrailCheck(TrailKeys keys) {
        this.keys = keys;
    }

    /**
     * Verifies the trail.
     *
     * @param connection sees one moment (repeatable read), with the region's schema in its path
     * @param head the head as it was kept elsewhere, read before that moment
     */
    public TrailReport check(Connection connection, RegionKey region, Optional<Head> head)
            throws SQLException {
        Findings findings = new Findings();
        Chain chain = new Chain(keys, region, findings, head);
        read(connection, SEALS, row -> chain.next(seal(row), row.getBytes("mac")));
        chain.end();
        Entries entries = new Entries(keys, region, findings, chain.horizon());
        read(
                connection,
                ENTRIES,
                row -> {
                    @Nullable UUID id = row.getObject("id", UUID.class);
                    @Nullable UUID sealed = row.getObject("sealed_id", UUID.class);
                    if (id == null) {
                        entries.missing(Objects.requireNonNull(sealed), row.getLong("position"));
                    } else if (sealed == null) {
                        entries.loose(
                                entry(id, row),
                                row.getBytes("tag"),
                                Long.parseLong(row.getString("written_in")));
                    } else {
                        entries.sealed(
                                entry(id, row),
                                row.getBytes("tag"),
                                row.getLong("position"),
                                row.getLong("place") <= 0);
                    }
                });
        entries.end();
        return new TrailReport(
                entries.count(),
                entries.waiting(),
                entries.unsigned(),
                chain.count(),
                chain.sealedUntil(),
                head.isPresent(),
                findings.first(),
                findings.more());
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String sql, Row each) throws SQLException {
        try (Statement query = connection.createStatement()) {
            query.setFetchSize(AT_ONCE);
            try (ResultSet rows = query.executeQuery(sql)) {
                while (rows.next()) {
                    each.read(rows);
                }
            }
        }
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("position"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                Long.parseLong(row.getString("horizon")),
                Long.parseLong(row.getString("newest")),
                row.getInt("untagged"),
                List.of(array(row.getArray("entries"), UUID[].class)),
                row.getBytes("previous"));
    }

    private static TrailEntry entry(UUID id, ResultSet row) throws SQLException {
        return new TrailEntry(
                id,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("caller"),
                row.getString("caller_name"),
                row.getString("caller_kind"),
                row.getString("act"),
                row.getString("kind"),
                List.of(array(row.getArray("records"), UUID[].class)),
                List.of(array(row.getArray("fields"), String[].class)),
                row.getString("reason"),
                row.getString("request"));
    }

    private static <T> T[] array(Array array, Class<T[]> type) throws SQLException {
        return type.cast(array.getArray());
    }
}
