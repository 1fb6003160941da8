package de.hafen.cases.household;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to whom: each pair stands there twice, as each of the two sees it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PairRows {

    private static final String ADD =
            """
            insert into relative (client_id, relative_id, relation, since, said_by)
            select client, relative, relation, :at, :by
            from unnest(:clients::uuid[], :relatives::uuid[], :relations::text[])
                said (client, relative, relation)
            order by client, relative
            on conflict on constraint relative_pk do nothing
            """;

    private static final String SAY =
            """
            update relative set relation = said.relation, since = :at, said_by = :by
            from unnest(:clients::uuid[], :relatives::uuid[], :relations::text[])
                said (client, relative, relation)
            where client_id = said.client and relative_id = said.relative
            """;

    private final JdbcClient jdbc;

    PairRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Family of(UUID client) {
        Map<UUID, Relation> relatives = new LinkedHashMap<>();
        jdbc.sql(
                        "select relative_id, relation from relative where client_id = ? order by relative_id")
                .param(client)
                .query(rs -> {
                    relatives.put(rs.getObject(1, UUID.class), Relation.valueOf(rs.getString(2)));
                });
        return new Family(client, relatives);
    }

    /** Adds pairs that nobody has said anything about yet. */
    void add(List<Pair> pairs, Instant at, String by) {
        write(ADD, pairs, at, by);
    }

    /** Says anew what two are to each other; answers whether they belong together. */
    boolean say(Pair pair, Instant at, String by) {
        return write(SAY, List.of(pair), at, by) > 0;
    }

    /** Takes somebody out of all pairs. */
    void remove(UUID client) {
        jdbc.sql("delete from relative where client_id = :it or relative_id = :it")
                .param("it", client)
                .update();
    }

    /** Those of these who have relatives. */
    Set<UUID> related(Collection<UUID> some) {
        return jdbc.sql("select distinct client_id from relative where client_id = any(?)")
                .param(some.toArray(UUID[]::new))
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .set();
    }

    private int write(String sql, List<Pair> pairs, Instant at, String by) {
        List<Pair> both = pairs.stream().flatMap(one -> Stream.of(one, one.inverse())).toList();
        return jdbc.sql(sql)
                .param("clients", both.stream().map(Pair::client).toArray(UUID[]::new))
                .param("relatives", both.stream().map(Pair::relative).toArray(UUID[]::new))
                .param(
                        "relations",
                        both.stream().map(one -> one.relation().name()).toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }
}
