package de.hafen.platform.web;

import de.hafen.platform.keys.Sealer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers by idempotency key, kept in the same transaction as the work that they are answers of:
 * both are there, or neither.
 */
final class IdempotencyStore {

    /** One round trip; the short patience counts for this insert only. */
    private static final String TAKE =
            """
            set local lock_timeout = '50ms';
            insert into idempotency_key (caller, key, request_hash) values (?, ?, ?)
                on conflict on constraint idempotency_key_pk do nothing;
            set local lock_timeout to default
            """;

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Sealer sealer;

    /**
     * @param sealer for bodies: some answers hold a secret that is shown once
     */
    IdempotencyStore(JdbcTemplate jdbc, PlatformTransactionManager transactions, Sealer sealer) {
        this.sealer = sealer;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** The one transaction around the request. */
    TransactionTemplate transactions() {
        return transactions;
    }

    /**
     * Takes the key for this request; empty when it is taken now, otherwise the answer that was
     * given before. Throws where another request has the key at this moment or had it with another
     * content.
     */
    Optional<KeptAnswer> take(String caller, String key, String requestHash) {
        if (insert(caller, key, requestHash)) {
            return Optional.empty();
        }
        Row row =
                jdbc.queryForObject(
                        """
                        select request_hash, status, headers::text, body from idempotency_key
                        where caller = ? and key = ?
                        """,
                        (found, _) ->
                                new Row(
                                        found.getString(1),
                                        new KeptAnswer(
                                                found.getInt(2),
                                                JSON.readValue(found.getString(3), HEADERS),
                                                sealer.open(
                                                        found.getBytes(4), caller + "|" + key))),
                        caller,
                        key);
        if (row == null || !row.requestHash().equals(requestHash)) {
            throw new KeyReused();
        }
        return Optional.of(row.answer());
    }

    /** Keeps the answer of the request that took the key. */
    void keep(String caller, String key, KeptAnswer answer) {
        jdbc.update(
                """
                update idempotency_key set status = ?, headers = ?::jsonb, body = ?
                where caller = ? and key = ?
                """,
                answer.status(),
                JSON.writeValueAsString(answer.headers()),
                sealer.seal(answer.body(), caller + "|" + key),
                caller,
                key);
    }

    /** Deletes answers from before that time, so many at most; says how many there were. */
    int forget(Instant before, int most) {
        Integer gone =
                transactions.execute(_ ->
                        jdbc.update(
                                """
                                delete from idempotency_key where (caller, key) in (
                                    select caller, key from idempotency_key
                                    where created_at < ? order by created_at limit ?
                                    for update skip locked)
                                """,
                                Timestamp.from(before),
                                most));
        return gone == null ? 0 : gone;
    }

    private boolean insert(String caller, String key, String requestHash) {
        try {
            return Boolean.TRUE.equals(
                    jdbc.execute(
                            TAKE,
                            (PreparedStatement sql) -> {
                                sql.setString(1, caller);
                                sql.setString(2, key);
                                sql.setString(3, requestHash);
                                sql.execute();
                                sql.getMoreResults();
                                return sql.getUpdateCount() == 1;
                            }));
        } catch (DataAccessException e) {
            if (e.getRootCause() instanceof SQLException sql
                    && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) {
                throw new KeyInUse();
            }
            throw e;
        }
    }

    private record Row(String requestHash, KeptAnswer answer) {}
}
