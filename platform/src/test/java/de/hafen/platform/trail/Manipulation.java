package de.hafen.platform.trail;

import de.hafen.platform.keys.ServiceKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that a superuser does to a trail, by chance; tells what has to be found. */
final class Manipulation {

    /** What can be done. */
    enum Kind {
        CHANGE_ENTRY,
        DELETE_ENTRY,
        INSERT_ENTRY,
        SWAP_ENTRIES,
        CUT_TAIL,
        REWRITE_CHAIN,
        CHANGE_SEAL,
        DELETE_SEALS,
        SWAP_SEALS
    }

    private static final List<String> CHANGES =
            List.of(
                    "at = at + interval '1 microsecond'",
                    "at = at - interval '1 day'",
                    "caller = caller || ' '",
                    "caller_name = upper(caller_name)",
                    "caller_kind = 'MACHINE'",
                    "act = case act when 'OPENED' then 'LISTED' else 'OPENED' end",
                    "kind = 'employer'",
                    "records = records || uuidv7()",
                    "records = array[uuidv7()]",
                    "fields = fields || 'note'::text",
                    "fields = array_append(fields[2:], 'x')",
                    "reason = coalesce(reason, '') || 'x'",
                    "request = 'another'",
                    "tag = set_byte(tag, 7, get_byte(tag, 7) # 1)",
                    "tag = null",
                    "id = uuidv7()");

    private static final List<String> SEAL_CHANGES =
            List.of(
                    "sealed_at = sealed_at + interval '1 second'",
                    "horizon = '1'::xid8",
                    "newest = '9999999'::xid8",
                    "untagged = 1 - least(untagged, 1)",
                    "entries = array_prepend(entries[1], entries)",
                    "entries = entries || uuidv7()",
                    "previous = '\\x01'",
                    "mac = set_byte(mac, 7, get_byte(mac, 7) # 1)");

    private static final String ENTRY_COLUMNS =
            "at, caller, caller_name, caller_kind, act, kind, records, fields, reason, request";

    private final Connection superuser;
    private final Trail trail;
    private final Random chance;

    Manipulation(Connection superuser, Trail trail, Random chance) {
        this.superuser = superuser;
        this.trail = trail;
        this.chance = chance;
    }

    /** Does one of a kind; gives the form of a finding that names it. */
    String of(Kind kind) throws SQLException {
        return switch (kind) {
            case CHANGE_ENTRY -> changeEntry();
            case DELETE_ENTRY -> deleteEntry();
            case INSERT_ENTRY -> insertEntry();
            case SWAP_ENTRIES -> swapEntries();
            case CUT_TAIL -> cutTail();
            case REWRITE_CHAIN -> rewriteChain();
            case CHANGE_SEAL -> changeSeal();
            case DELETE_SEALS -> deleteSeals();
            case SWAP_SEALS -> swapSeals();
        };
    }

    private String changeEntry() throws SQLException {
        String id = entry();
        String change = one(CHANGES);
        run("update audit_entry set %s where id = '%s'".formatted(change, id));
        return change.startsWith("id")
                ? "EntryMissing\\[entry=%s, .*".formatted(id)
                : "EntryAltered\\[entry=%s, .*".formatted(id);
    }

    private String deleteEntry() throws SQLException {
        String id = entry();
        run("delete from audit_entry where id = '%s'".formatted(id));
        return "EntryMissing\\[entry=%s, .*".formatted(id);
    }

    private String insertEntry() throws SQLException {
        UUID id = new UUID(chance.nextLong(), chance.nextLong());
        String tag = one(List.of("tag", "null", "set_byte(tag, 3, 0)"));
        String when = one(List.of("'0'", "written_in", "pg_current_xact_id()", "'3'"));
        run(
                "insert into audit_entry (id, %1$s, tag, written_in) select '%2$s', %1$s, %3$s, %4$s from audit_entry where id = '%5$s'"
                        .formatted(ENTRY_COLUMNS, id, tag, when, entry()));
        return "EntryAdded\\[entry=%s\\]".formatted(id);
    }

    private String swapEntries() throws SQLException {
        String a = entry();
        String b = entry();
        while (a.equals(b)) {
            b = entry();
        }
        String columns = chance.nextBoolean() ? ENTRY_COLUMNS + ", tag" : ENTRY_COLUMNS;
        run(
                "update audit_entry e set (%1$s) = (select %1$s from audit_entry o where o.id <> e.id and o.id in ('%2$s', '%3$s')) where e.id in ('%2$s', '%3$s')"
                        .formatted(columns, a, b));
        return a.compareTo(b) < 0
                ? "EntriesSwapped\\[one=%s, other=%s\\]".formatted(a, b)
                : "EntriesSwapped\\[one=%s, other=%s\\]".formatted(b, a);
    }

    private String cutTail() throws SQLException {
        long last = last();
        long from = last - chance.nextInt((int) last);
        if (chance.nextBoolean()) {
            run(
                    "delete from audit_entry where id in (select unnest(entries) from audit_seal where position >= %d) or id not in (select unnest(entries) from audit_seal)"
                            .formatted(from));
        }
        run("delete from audit_seal where position >= %d".formatted(from));
        return "TailCut\\[from=%d, to=%d\\]".formatted(from, last);
    }

    /** Takes an entry out, and makes the chain fit together again with a key of one's own. */
    private String rewriteChain() throws SQLException {
        long last = last();
        long from = 1 + chance.nextInt((int) last - 1);
        run(
                """
                delete from audit_entry where id in
                    (select unnest(entries[1:1]) from audit_seal
                     where position = %1$d and cardinality(entries) > 1);
                update audit_seal set entries = entries[2:]
                where position = %1$d and cardinality(entries) > 1\
                """
                        .formatted(from));
        byte[] secret = new byte[32];
        chance.nextBytes(secret);
        TrailKeys own =
                new TrailKeys(ServiceKey.ofBase64(Base64.getEncoder().encodeToString(secret)));
        byte @Nullable [] previous = null;
        for (long position = from; position <= last; position++) {
            Seal seal = seal(position, previous);
            previous = own.mac(trail.region, seal);
            try (PreparedStatement update =
                    superuser.prepareStatement(
                            "update audit_seal set previous = ?, mac = ? where position = ?")) {
                update.setBytes(1, seal.previous());
                update.setBytes(2, previous);
                update.setLong(3, position);
                update.executeUpdate();
            }
        }
        return "ChainRewritten\\[from=%d\\]".formatted(from);
    }

    private String changeSeal() throws SQLException {
        long position = 1 + chance.nextInt((int) last());
        String change = one(SEAL_CHANGES);
        run("update audit_seal set %s where position = %d".formatted(change, position));
        return "SealAltered\\[seal=%d\\]".formatted(position);
    }

    private String deleteSeals() throws SQLException {
        long from = 1 + chance.nextInt((int) last() - 1);
        long to = Math.min(last() - 1, from + chance.nextInt(3));
        run("delete from audit_seal where position between %d and %d".formatted(from, to));
        return "SealsMissing\\[from=%d, to=%d\\]".formatted(from, to);
    }

    private String swapSeals() throws SQLException {
        long a = 1 + chance.nextInt((int) last() - 1);
        long b = a + 1 + chance.nextInt((int) (last() - a));
        run(
                """
                update audit_seal set position = 1000000 where position = %1$d;
                update audit_seal set position = %1$d where position = %2$d;
                update audit_seal set position = %2$d where position = 1000000\
                """
                        .formatted(a, b));
        return "SealsSwapped\\[one=%d, other=%d\\]".formatted(a, b);
    }

    /** A seal with another one before it, unless that is null. */
    private Seal seal(long position, byte @Nullable [] previous) throws SQLException {
        try (Statement sql = superuser.createStatement();
                ResultSet row =
                        sql.executeQuery(
                                "select sealed_at, horizon, newest, untagged, entries, previous"
                                        + " from audit_seal where position = "
                                        + position)) {
            row.next();
            return new Seal(
                    position,
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    Long.parseLong(row.getString(2)),
                    Long.parseLong(row.getString(3)),
                    row.getInt(4),
                    List.of((UUID[]) row.getArray(5).getArray()),
                    previous == null ? row.getBytes(6) : previous);
        }
    }

    private String entry() throws SQLException {
        return one(list("select unnest(entries)::text from audit_seal order by 1"));
    }

    private long last() throws SQLException {
        return Long.parseLong(list("select max(position)::text from audit_seal").getFirst());
    }

    private List<String> list(String query) throws SQLException {
        try (Statement sql = superuser.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void run(String statements) throws SQLException {
        try (Statement sql = superuser.createStatement()) {
            sql.execute(statements);
        }
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
