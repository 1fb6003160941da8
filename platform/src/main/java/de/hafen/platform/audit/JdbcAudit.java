package de.hafen.platform.audit;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.Ids;
import de.hafen.platform.trail.TrailEntry;
import de.hafen.platform.trail.TrailKeys;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The audit table of the bound region, reached through the region door: one row per act, whatever
 * the number of records. The region's role may insert and read, nothing else.
 */
final class JdbcAudit implements Audit {

    private static final String INSERT =
            """
            insert into audit_entry
                (id, at, caller, caller_name, caller_kind, act, kind, records, fields, reason, request,
                 tag)
            values (:id, :at, :caller, :name, :callerKind, :act, :kind, :records, :fields, :reason,
                    :request, :tag)
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final TrailKeys keys;

    JdbcAudit(JdbcClient jdbc, Ids ids, Clock clock, TrailKeys keys) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void opened(String kind, UUID record) {
        write(Act.OPENED, kind, List.of(record), Set.of(), null);
    }

    @Override
    public void opened(String kind, UUID record, String reason) {
        write(Act.OPENED, kind, List.of(record), Set.of(), reason);
    }

    @Override
    public void added(String kind, UUID record) {
        write(Act.ADDED, kind, List.of(record), Set.of(), null);
    }

    @Override
    public void added(String kind, Collection<UUID> records) {
        write(Act.ADDED, kind, records, Set.of(), null);
    }

    @Override
    public void changed(String kind, UUID record, Set<String> fields) {
        write(Act.CHANGED, kind, List.of(record), fields, null);
    }

    @Override
    public void changed(String kind, UUID record, Set<String> fields, String reason) {
        write(Act.CHANGED, kind, List.of(record), fields, reason);
    }

    @Override
    public void changed(String kind, Collection<UUID> records, Set<String> fields) {
        write(Act.CHANGED, kind, records, fields, null);
    }

    @Override
    public void removed(String kind, UUID record) {
        write(Act.REMOVED, kind, List.of(record), Set.of(), null);
    }

    @Override
    public void removed(String kind, UUID record, String reason) {
        write(Act.REMOVED, kind, List.of(record), Set.of(), reason);
    }

    @Override
    public void removed(String kind, Collection<UUID> records, String reason) {
        write(Act.REMOVED, kind, records, Set.of(), reason);
    }

    @Override
    public void listed(String kind, Collection<UUID> records) {
        write(Act.LISTED, kind, records, Set.of(), null);
    }

    @Override
    public void exported(String kind, Collection<UUID> records) {
        write(Act.EXPORTED, kind, records, Set.of(), null);
    }

    private void write(
            Act act,
            String kind,
            Collection<UUID> records,
            Set<String> fields,
            @Nullable String reason) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an audit entry commits with its work: no transaction");
        }
        if (records.isEmpty()) {
            return;
        }
        Caller caller = CurrentCaller.required();
        TrailEntry entry =
                new TrailEntry(
                        ids.next(),
                        clock.instant(),
                        caller.subject(),
                        caller.name(),
                        caller.kind().name(),
                        act.name(),
                        kind,
                        List.copyOf(records),
                        fields.stream().sorted().toList(),
                        reason,
                        MDC.get("request"));
        jdbc.sql(INSERT)
                .param("id", entry.id())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("caller", entry.caller())
                .param("name", entry.callerName())
                .param("callerKind", entry.callerKind())
                .param("act", entry.act())
                .param("kind", entry.kind())
                .param("records", entry.records().toArray(UUID[]::new))
                .param("fields", entry.fields().toArray(String[]::new))
                .param("reason", entry.reason())
                .param("request", entry.request())
                .param("tag", keys.tag(CurrentRegion.required(), entry))
                .update();
    }
}
