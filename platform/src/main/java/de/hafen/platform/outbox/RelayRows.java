package de.hafen.platform.outbox;

import de.hafen.platform.tenancy.RegionKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox tables of a placement's regions, as the relay's role sees them: over one connection,
 * named with their schemas, and nothing else.
 */
final class RelayRows {

    private static final Logger log = LoggerFactory.getLogger(RelayRows.class);

    /** A row that is the latest of its subject; older ones add nothing to what reporting knows. */
    private static final String LATEST =
            """
            not exists (select from %1$s newer
                        where newer.subject = o.subject and newer.seq > o.seq)
            """;

    /** Tables that are not there (42P01) and rights that are missing (42501). */
    private static final String SOMETHING_MISSING = "42";

    private final String service;
    private final Connection connection;
    private final JdbcTemplate jdbc;
    private final Function<RegionKey, String> schemas;
    private List<RegionKey> swept = List.of();
    private @Nullable PreparedStatement sweep;

    /**
     * @param schemas the quoted name of each region's schema
     */
    RelayRows(String service, Connection connection, Function<RegionKey, String> schemas) {
        this.service = service;
        this.connection = connection;
        this.schemas = schemas;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /**
     * Which of the regions have rows to send or to wait for: one statement for all of them, planned
     * once for as long as there are the same regions.
     */
    List<RegionKey> open(List<RegionKey> regions) throws SQLException {
        PreparedStatement statement = sweep;
        if (statement == null || !swept.equals(regions)) {
            statement = prepare(regions);
            swept = List.copyOf(regions);
        }
        List<RegionKey> open = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                open.add(new RegionKey(rows.getString(1)));
            }
        } catch (SQLException broken) {
            if (!String.valueOf(broken.getSQLState()).startsWith(SOMETHING_MISSING)) {
                throw broken;
            }
            prepare(regions.stream().filter(this::works).toList());
        }
        return open;
    }

    private PreparedStatement prepare(List<RegionKey> regions) throws SQLException {
        JdbcUtils.closeStatement(sweep);
        String sql = regions.isEmpty() ? "select 1 where false" : sweepOver(regions);
        PreparedStatement prepared = connection.prepareStatement(sql);
        prepared.unwrap(PGStatement.class).setPrepareThreshold(1);
        sweep = prepared;
        return prepared;
    }

    private String sweepOver(List<RegionKey> regions) {
        return regions.stream()
                .map(r ->
                        on(
                                r,
                                "select '"
                                        + r
                                        + "' where exists (select from %1$s"
                                        + " where done_at is null and parked_at is null)"))
                .collect(Collectors.joining(" union all "));
    }

    /** A region whose table is gone or closed to the relay is left out and stops no other. */
    private boolean works(RegionKey region) {
        try {
            jdbc.query(on(region, "select from %1$s limit 0"), row -> {});
            return true;
        } catch (BadSqlGrammarException | PermissionDeniedDataAccessException broken) {
            log.warn("the outbox of region {} can't be read", region);
            return false;
        }
    }

    /**
     * The oldest open rows, without those that are on their way. Ids of one millisecond have no
     * order, so a subject's facts are ordered by their sequence.
     */
    List<FactEnvelope> facts(RegionKey region, Collection<UUID> onTheirWay, int most) {
        return jdbc.query(
                on(
                        region,
                        """
                        select * from (
                            select id, subject, seq, type, v, at, record_key, body::text as body
                            from %1$s
                            where done_at is null and parked_at is null and id <> all (?)
                            order by id limit ?) oldest
                        order by seq, id
                        """),
                (row, n) -> fact(region, row),
                onTheirWay.toArray(UUID[]::new),
                most);
    }

    void stored(RegionKey region, List<Answer.Stored> answers) {
        jdbc.update(
                on(
                        region,
                        """
                        update %1$s o
                        set done_at = now(), done_in = greatest(o.done_in, a.generation),
                            parked_at = null, parked_why = null
                        from unnest(?::uuid[], ?::bigint[]) as a(id, generation)
                        where o.id = a.id
                              and (o.done_at is null or o.done_in < a.generation)
                        """),
                answers.stream().map(Answer.Stored::id).toArray(UUID[]::new),
                answers.stream().map(Answer.Stored::generation).toArray(Long[]::new));
    }

    int park(RegionKey region, UUID id, String why) {
        return jdbc.update(
                on(
                        region,
                        """
                        update %1$s set parked_at = now(), parked_why = left(?, 200)
                        where id = ? and done_at is null and parked_at is null
                        """),
                why,
                id);
    }

    /** Opens what a generation of reporting's tables does not have; harmless when repeated. */
    int sendAgain(RegionKey region, long generation) {
        return jdbc.update(
                on(
                        region,
                        "update %1$s o set done_at = null where done_at is not null and done_in < ?"
                                + " and "
                                + LATEST),
                generation);
    }

    /** Whether a generation has all that an older one had. */
    boolean hasAll(RegionKey region, long generation) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        on(
                                region,
                                "select not exists (select from %1$s o where done_in < ?"
                                        + " and parked_at is null and "
                                        + LATEST
                                        + ")"),
                        Boolean.class,
                        generation));
    }

    /** Deletes some old rows that a later, confirmed one of the same subject has replaced. */
    int forget(RegionKey region, Duration after) {
        return jdbc.update(
                on(
                        region,
                        """
                        delete from %1$s where id = any (array(
                            select o.id from %1$s o
                            where o.done_at < now() - make_interval(secs => ?)
                                  and exists (select from %1$s newer
                                              where newer.subject = o.subject
                                                    and newer.seq > o.seq
                                                    and newer.done_at is not null)
                            limit 20000))
                        """),
                (double) after.toSeconds());
    }

    private String on(RegionKey region, String sql) {
        return sql.formatted(schemas.apply(region) + ".outbox");
    }

    private FactEnvelope fact(RegionKey region, ResultSet row) throws SQLException {
        return new FactEnvelope(
                row.getObject("id", UUID.class),
                service,
                region,
                row.getString("type"),
                row.getInt("v"),
                row.getString("subject"),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                HexFormat.of().toHexDigits(row.getLong("record_key")),
                JsonMapper.shared().readTree(row.getString("body")));
    }
}
