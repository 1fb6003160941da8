package de.hafen.cases.brought;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.imports.Stays;
import de.hafen.platform.outbox.Fact;
import de.hafen.platform.outbox.Outbox;
import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes records away that were brought by mistake, as long as nobody has built on them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Removing {

    private static final String WHY = "the import was taken back";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Outbox outbox;
    private final RegionCalendar calendar;

    Removing(JdbcClient jdbc, Audit audit, Outbox outbox, RegionCalendar calendar) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    private record Held(UUID id, int version, long recordKey) {}

    /**
     * Removes the records with their facts; what is gone already is passed over.
     *
     * @param kind the kind of record, which is its table's name too
     * @param used which of these, now held, something else belongs to
     * @param fact what reporting is told of each
     * @return those that stay, and why
     */
    public Map<UUID, Stays> remove(
            String kind, List<UUID> records, UnaryOperator<Set<UUID>> used, Fact fact) {
        List<Held> held = hold(kind, records);
        Map<UUID, Stays> stays = new HashMap<>();
        Set<UUID> untouched = new HashSet<>();
        for (Held one : held) {
            if (one.version() > 0) {
                stays.put(one.id(), Stays.CHANGED);
            } else {
                untouched.add(one.id());
            }
        }
        used.apply(untouched).forEach(id -> stays.put(id, Stays.IN_USE));
        delete(kind, held.stream().filter(one -> !stays.containsKey(one.id())).toList(), fact);
        return stays;
    }

    private List<Held> hold(String kind, List<UUID> records) {
        return jdbc.sql(
                        "select id, version, record_key from %s where id = any(?) order by id for update"
                                .formatted(kind))
                .param(records.toArray(UUID[]::new))
                .query((rs, n) ->
                        new Held(rs.getObject(1, UUID.class), rs.getInt(2), rs.getLong(3)))
                .list();
    }

    private void delete(String kind, List<Held> gone, Fact fact) {
        List<UUID> ids = gone.stream().map(Held::id).toList();
        jdbc.sql("delete from %s where id = any(?)".formatted(kind))
                .param(ids.toArray(UUID[]::new))
                .update();
        audit.removed(kind, ids, WHY);
        Instant now = calendar.now();
        outbox.addNext(
                kind,
                gone.stream()
                        .map(one -> new Outbox.Said(one.id(), one.recordKey(), now, fact))
                        .toList());
    }
}
