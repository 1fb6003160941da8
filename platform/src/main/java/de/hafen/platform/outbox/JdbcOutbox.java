package de.hafen.platform.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.time.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox table of the bound region, reached through the region door.
 *
 * <p>A subject's sequence has no gaps and no doubles without a lock of its own: the row takes the
 * number after the last committed one; a concurrent transaction with the same number waits on the
 * unique constraint and takes the next one if the first commits, the same one if it does not.
 */
final class JdbcOutbox implements Outbox {

    private static final int ATTEMPTS = 50;

    private static final String APPEND =
            """
            insert into outbox (id, subject, seq, type, v, at, record_key, body)
            select :id, :subject,
                   coalesce((select max(seq) from outbox where subject = :subject), 0) + 1,
                   :type, :v, :at, :recordKey, :body::jsonb
            on conflict on constraint outbox_subject_seq_once do nothing
            """;

    private static final String APPEND_FIRST =
            """
            insert into outbox (id, subject, seq, type, v, at, record_key, body)
            select id, subject, 1, type, v, at, record_key, body::jsonb
            from unnest(:ids::uuid[], :subjects::text[], :types::text[], :vs::int[],
                        :ats::timestamptz[], :recordKeys::bigint[], :bodies::text[])
                first (id, subject, type, v, at, record_key, body)
            """;

    private static final String APPEND_NEXT =
            APPEND_FIRST.replace(
                    "subject, 1, type",
                    "subject, coalesce((select max(seq) from outbox it"
                            + " where it.subject = first.subject), 0) + 1, type");

    private static final String AMEND =
            """
            insert into outbox (id, subject, seq, type, v, at, record_key, body)
            select said.id, said.subject, latest.seq + 1, latest.type, latest.v, :at,
                   latest.record_key, latest.body || :changes::jsonb
            from unnest(:ids::uuid[], :subjects::text[]) said (id, subject),
                lateral (select * from outbox it where it.subject = said.subject
                         order by seq desc limit 1) latest
            where latest.type = :type
            """;

    private static final int AT_ONCE = 2_000;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private final JdbcClient jdbc;
    private final RegionKeys keys;
    private final Ids ids;

    JdbcOutbox(JdbcClient jdbc, RegionKeys keys, Ids ids) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.ids = ids;
    }

    @Override
    public void add(String kind, UUID id, long recordKey, Instant at, Fact fact) {
        requireTransaction();
        String subject = keys.pseudonym(CurrentRegion.required(), kind, id);
        String body = JSON.writeValueAsString(fact);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (append(subject, recordKey, at, fact, body) == 1) {
                return;
            }
        }
        throw new IllegalStateException("too many facts at once about one subject");
    }

    @Override
    public void addFirst(String kind, List<Said> facts) {
        appendMany(APPEND_FIRST, kind, facts);
    }

    @Override
    public void addNext(String kind, List<Said> facts) {
        appendMany(APPEND_NEXT, kind, facts);
    }

    @Override
    public void amend(
            String kind, Collection<UUID> some, String type, Instant at, Map<String, ?> changes) {
        requireTransaction();
        if (some.isEmpty()) {
            return;
        }
        RegionKey region = CurrentRegion.required();
        jdbc.sql(AMEND)
                .param("ids", some.stream().map(it -> ids.next()).toArray(UUID[]::new))
                .param(
                        "subjects",
                        some.stream()
                                .map(it -> keys.pseudonym(region, kind, it))
                                .toArray(String[]::new))
                .param("type", type)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("changes", JSON.writeValueAsString(changes))
                .update();
    }

    private void appendMany(String sql, String kind, List<Said> facts) {
        requireTransaction();
        for (int from = 0; from < facts.size(); from += AT_ONCE) {
            appendBatch(sql, kind, facts.subList(from, Math.min(from + AT_ONCE, facts.size())));
        }
    }

    private void appendBatch(String sql, String kind, List<Said> facts) {
        RegionKey region = CurrentRegion.required();
        jdbc.sql(sql)
                .param("ids", column(facts, UUID[]::new, it -> ids.next()))
                .param(
                        "subjects",
                        column(facts, String[]::new, it -> keys.pseudonym(region, kind, it.id())))
                .param("types", column(facts, String[]::new, it -> it.fact().type()))
                .param("vs", column(facts, Integer[]::new, it -> it.fact().v()))
                .param("ats", column(facts, String[]::new, it -> it.at().toString()))
                .param("recordKeys", column(facts, Long[]::new, Said::recordKey))
                .param(
                        "bodies",
                        column(facts, String[]::new, it -> JSON.writeValueAsString(it.fact())))
                .update();
    }

    private static <T> T[] column(
            List<Said> facts, IntFunction<T[]> array, Function<Said, T> value) {
        return facts.stream().map(value).toArray(array);
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a fact commits with its use case: no transaction");
        }
    }

    private int append(String subject, long recordKey, Instant at, Fact fact, String body) {
        return jdbc.sql(APPEND)
                .param("id", ids.next())
                .param("subject", subject)
                .param("type", fact.type())
                .param("v", fact.v())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("recordKey", recordKey)
                .param("body", body)
                .update();
    }
}
