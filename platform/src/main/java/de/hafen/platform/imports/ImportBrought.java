package de.hafen.platform.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What imports have added to the bound region, and what of it stayed when one was taken back. */
@Transactional(propagation = Propagation.MANDATORY)
class ImportBrought {

    private final JdbcClient jdbc;

    ImportBrought(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A record that stayed. */
    record Stayed(String kind, UUID record, Stays why) {}

    /** What became of an import's records. */
    record Undone(int removed, int kept) {}

    private record Batch(int position, List<UUID> records) {}

    /** Writes down what an import adds, batch by batch. */
    Arrivals of(UUID id) {
        Map<String, Integer> next = new HashMap<>();
        return (kind, records) -> {
            if (!records.isEmpty()) {
                jdbc.sql(
                                """
                                insert into import_brought (import_id, kind, position, records)
                                values (?, ?, ?, ?)
                                """)
                        .params(
                                id,
                                kind,
                                next.merge(kind, 1, Integer::sum),
                                records.toArray(UUID[]::new))
                        .update();
            }
        };
    }

    /** Takes all away that an import added, as far as it does not stay. */
    Undone takeBack(UUID id, List<TakeBack> kinds, IntConsumer progress) {
        int removed = 0;
        int kept = 0;
        for (TakeBack kind : kinds) {
            for (Batch batch = next(id, kind, 0);
                    !batch.records().isEmpty();
                    batch = next(id, kind, batch.position())) {
                Map<UUID, Stays> stay = kind.remove().apply(batch.records());
                keep(id, kind.kind(), stay);
                kept += stay.size();
                removed += batch.records().size() - stay.size();
                progress.accept(removed + kept);
            }
        }
        jdbc.sql("delete from import_brought where import_id = ?").param(id).update();
        return new Undone(removed, kept);
    }

    List<Stayed> stayed(UUID id, int limit) {
        return jdbc.sql(
                        """
                        select kind, record_id, why from import_stays where import_id = ?
                        order by kind, record_id limit ?
                        """)
                .params(id, limit)
                .query((rs, n) ->
                        new Stayed(
                                rs.getString(1),
                                rs.getObject(2, UUID.class),
                                Stays.valueOf(rs.getString(3))))
                .list();
    }

    private Batch next(UUID id, TakeBack kind, int after) {
        return jdbc.sql(
                        """
                        select position, records from import_brought
                        where import_id = ? and kind = ? and position > ?
                        order by position limit 1
                        """)
                .params(id, kind.kind(), after)
                .query((rs, n) ->
                        new Batch(rs.getInt(1), List.of((UUID[]) rs.getArray(2).getArray())))
                .optional()
                .orElse(new Batch(0, List.of()));
    }

    private void keep(UUID id, String kind, Map<UUID, Stays> stay) {
        List<Map.Entry<UUID, Stays>> all = List.copyOf(stay.entrySet());
        jdbc.sql(
                        """
                        insert into import_stays (import_id, kind, record_id, why)
                        select :id, :kind, record, why
                        from unnest(:records::uuid[], :whys::text[]) stay (record, why)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("records", all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param(
                        "whys",
                        all.stream().map(one -> one.getValue().name()).toArray(String[]::new))
                .update();
    }
}
