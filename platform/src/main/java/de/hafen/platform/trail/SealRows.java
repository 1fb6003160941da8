package de.hafen.platform.trail;

import de.hafen.platform.tenancy.RegionKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The trails of a placement's regions, as the sealer's role sees them over one connection. */
final class SealRows {

    private static final Logger log = LoggerFactory.getLogger(SealRows.class);

    /** No two services and no two things of one service lock the same number. */
    private static final String ONE_AT_A_TIME = "select pg_try_advisory_lock(4711023)";

    /** Without it, a table that was never analysed is read whole to find what is new. */
    private static final String BY_INDEX = "set enable_seqscan = off";

    /**
     * From which transaction on entries may be new. Numbers of transactions go backwards only where
     * a region was brought to another server; then all of its entries are looked at once.
     */
    private static final String HORIZON =
            """
            coalesce((select case when pg_snapshot_xmin(pg_current_snapshot()) < horizon
                                  then '0'::xid8 else horizon end
                      from %1$s.audit_seal order by position desc limit 1), '0'::xid8)\
            """;

    /** Entries that somebody put in without a signature stay outside the chain. */
    private static final String NEW =
            """
            from %1$s.audit_entry e
            where e.written_in >= HORIZON
                  and (e.tag is not null or e.written_in = '0'::xid8)
                  and e.id not in (select unnest(s.entries) from %1$s.audit_seal s
                                   where s.newest >= HORIZON)
            """
                    .replace("HORIZON", HORIZON);

    private static final String READ =
            """
            select coalesce((select position || ':' || encode(mac, 'hex') from %1$s.audit_seal
                             order by position desc limit 1), '0:') as head,
                   pg_snapshot_xmin(pg_current_snapshot()) as horizon,
                   e.id, e.tag is null as untagged, e.written_in
            """
                    + NEW
                    + " order by e.written_in, e.id limit ?";

    private static final String ADD =
            """
            insert into %1$s.audit_seal
                (position, sealed_at, horizon, newest, untagged, entries, previous, mac)
            values (?, ?, ?::text::xid8, ?::text::xid8, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String SOMETHING_MISSING = "42";

    private final Connection connection;
    private final Function<RegionKey, String> schemas;
    private List<RegionKey> swept = List.of();
    private boolean leftOut;
    private @Nullable PreparedStatement sweep;

    /**
     * @param schemas the quoted name of each region's schema
     */
    SealRows(Connection connection, Function<RegionKey, String> schemas) throws SQLException {
        this.connection = connection;
        this.schemas = schemas;
        try (Statement sql = connection.createStatement()) {
            sql.execute(BY_INDEX);
        }
    }

    /** What is new in a region; read in one moment with the end of its chain. */
    record News(Head head, long horizon, List<UUID> entries, int untagged, long newest) {}

    /** Whether this connection is the one that seals; it stays so until it is closed. */
    boolean holdsLock() throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(ONE_AT_A_TIME)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Which regions have new entries: one statement, planned once for the same regions. */
    List<RegionKey> withNews(List<RegionKey> regions) throws SQLException {
        if (sweep == null || leftOut || !swept.equals(regions)) {
            leftOut = false;
            swept = List.copyOf(regions);
            prepare(regions);
        }
        try {
            return sweep();
        } catch (SQLException broken) {
            if (!String.valueOf(broken.getSQLState()).startsWith(SOMETHING_MISSING)) {
                throw broken;
            }
            leftOut = true;
            prepare(regions.stream().filter(this::isThere).toList());
            return sweep();
        }
    }

    private List<RegionKey> sweep() throws SQLException {
        List<RegionKey> found = new ArrayList<>();
        PreparedStatement statement = sweep;
        if (statement != null) {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new RegionKey(rows.getString(1)));
                }
            }
        }
        return found;
    }

    private void prepare(List<RegionKey> regions) throws SQLException {
        PreparedStatement before = sweep;
        if (before != null) {
            before.close();
        }
        String sql =
                regions.stream()
                        .map(it -> on(it, "select '" + it + "' where exists (select " + NEW + ")"))
                        .collect(Collectors.joining(" union all "));
        PreparedStatement prepared =
                connection.prepareStatement(sql.isEmpty() ? "select '' where false" : sql);
        prepared.unwrap(PGStatement.class).setPrepareThreshold(1);
        sweep = prepared;
    }

    /** A region that is older than this code, or broken, stops no other. */
    private boolean isThere(RegionKey region) {
        try (Statement sql = connection.createStatement()) {
            sql.execute(on(region, "select id, tag, written_in from %1$s.audit_entry limit 0"));
            sql.execute(on(region, "select position from %1$s.audit_seal limit 0"));
            return true;
        } catch (SQLException broken) {
            log.debug("the trail of region {} can't be sealed: {}", region, broken.getMessage());
            return false;
        }
    }

    /** The oldest new entries of a region; those that committed late come when they are there. */
    News read(RegionKey region, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(on(region, READ))) {
            query.setInt(1, most);
            try (ResultSet rows = query.executeQuery()) {
                Head head = Head.NONE;
                long horizon = 0;
                long newest = 0;
                int untagged = 0;
                List<UUID> entries = new ArrayList<>();
                while (rows.next()) {
                    head = Head.of(rows.getString("head"));
                    horizon = Long.parseLong(rows.getString("horizon"));
                    newest = Long.parseLong(rows.getString("written_in"));
                    untagged += rows.getBoolean("untagged") ? 1 : 0;
                    entries.add(rows.getObject("id", UUID.class));
                }
                boolean more = entries.size() == most;
                return new News(
                        head,
                        more ? Math.min(horizon, newest) : horizon,
                        entries,
                        untagged,
                        newest);
            }
        }
    }

    /** Adds a seal; false where another one has taken its place. */
    boolean add(RegionKey region, Seal seal, byte[] mac) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(on(region, ADD))) {
            insert.setLong(1, seal.position());
            insert.setObject(2, OffsetDateTime.ofInstant(seal.sealedAt(), ZoneOffset.UTC));
            insert.setString(3, Long.toString(seal.horizon()));
            insert.setString(4, Long.toString(seal.newest()));
            insert.setInt(5, seal.untagged());
            insert.setArray(6, connection.createArrayOf("uuid", seal.entries().toArray()));
            insert.setBytes(7, seal.previous());
            insert.setBytes(8, mac);
            return insert.executeUpdate() == 1;
        }
    }

    private String on(RegionKey region, String sql) {
        return sql.formatted(schemas.apply(region));
    }
}
