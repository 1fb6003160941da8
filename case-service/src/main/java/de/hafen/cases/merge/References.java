package de.hafen.cases.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that refer to a client or employer by one column, and refer to another one when two become
 * one; each is a new version then. Inside the caller's transaction.
 *
 * @param table of the rows, with {@code id} and {@code version}
 * @param column that says whose they are
 */
public record References(JdbcClient jdbc, String table, String column) {

    /** Nobody else changes them until the transaction ends. */
    public void hold(UUID of) {
        jdbc.sql(sql("select id from %1$s where %2$s = ? order by id for update"))
                .param(of)
                .query(References::id)
                .list();
    }

    /** All refer to the other one; answers which those are. */
    public List<UUID> move(UUID from, UUID to) {
        return jdbc.sql(
                        sql(
                                """
                                update %1$s set %2$s = :to, version = version + 1
                                where %2$s = :from returning id
                                """))
                .param("from", from)
                .param("to", to)
                .query(References::id)
                .list();
    }

    /** Of these, those that are still there refer to the other one; answers which those are. */
    public List<UUID> move(List<UUID> ids, UUID from, UUID to) {
        return jdbc.sql(
                        sql(
                                """
                                update %1$s set %2$s = :to, version = version + 1
                                where id = any(:ids) and %2$s = :from returning id
                                """))
                .param("ids", ids.toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query(References::id)
                .list();
    }

    /** How many of these refer to that one. */
    public int count(List<UUID> ids, UUID of) {
        return jdbc.sql(sql("select count(*) from %1$s where id = any(:ids) and %2$s = :of"))
                .param("ids", ids.toArray(UUID[]::new))
                .param("of", of)
                .query(Integer.class)
                .single();
    }

    /** How many came to that one after then, as this column says it. */
    public int since(String instant, UUID of, Instant at) {
        return jdbc.sql(sql("select count(*) from %1$s where %2$s = :of and " + instant + " > :at"))
                .param("of", of)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    private String sql(String text) {
        return text.formatted(table, column);
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject(1, UUID.class);
    }
}
