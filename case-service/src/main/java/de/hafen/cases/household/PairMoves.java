package de.hafen.cases.household;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves pairs from one client to another. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PairMoves {

    /** A relative who was merged since is the one that is left. */
    private static final String PRESENT =
            "(select distinct coalesce(merged_into, id) as id from client where id = any(:ids))";

    private static final String VAGUE =
            """
            delete from relative it
            where client_id = :to and relation = 'OTHER' and exists (
                select 1 from relative has
                where has.client_id = :from and has.relative_id = it.relative_id
                    and has.relation <> 'OTHER')
            returning client_id, relative_id, relation, since, said_by
            """;

    private static final String DOUBLE =
            """
            delete from relative it
            where client_id = :from and (relative_id = :to or exists (
                select 1 from relative has
                where has.client_id = :to and has.relative_id = it.relative_id))
            returning client_id, relative_id, relation, since, said_by
            """;

    private final JdbcClient jdbc;

    PairMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A pair as it stood there. */
    record Said(UUID client, UUID relative, Relation relation, Instant since, String by) {}

    /**
     * Takes away what would stand there twice: the pair of the two, and where both have the same
     * relative, the pair that says less; where both say something, that of the one who goes.
     */
    List<Said> superfluous(UUID from, UUID to) {
        List<Said> gone = new ArrayList<>(take(VAGUE, from, to));
        gone.addAll(take(DOUBLE, from, to));
        for (Said said : gone) {
            jdbc.sql("delete from relative where client_id = :relative and relative_id = :client")
                    .param("relative", said.relative())
                    .param("client", said.client())
                    .update();
        }
        return gone;
    }

    private List<Said> take(String sql, UUID from, UUID to) {
        return jdbc.sql(sql)
                .param("from", from)
                .param("to", to)
                .query((rs, row) ->
                        new Said(
                                rs.getObject("client_id", UUID.class),
                                rs.getObject("relative_id", UUID.class),
                                Relation.valueOf(rs.getString("relation")),
                                rs.getObject("since", OffsetDateTime.class).toInstant(),
                                rs.getString("said_by")))
                .list();
    }

    /** Moves the other pairs, from both sides. */
    List<UUID> move(UUID from, UUID to) {
        jdbc.sql("update relative set relative_id = :to where relative_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
        return jdbc.sql(
                        "update relative set client_id = :to where client_id = :from returning relative_id")
                .param("from", from)
                .param("to", to)
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
    }

    void moveBack(List<UUID> ids, UUID from, UUID to) {
        for (String side : List.of("client_id", "relative_id")) {
            String other = side.equals("client_id") ? "relative_id" : "client_id";
            jdbc.sql(
                            "update relative set %s = :to where %s = :from and %s in %s"
                                    .formatted(side, side, other, PRESENT))
                    .param("from", from)
                    .param("to", to)
                    .param("ids", ids.toArray(UUID[]::new))
                    .update();
        }
    }

    /** The pair stands there again, as it did. */
    void again(Said said) {
        jdbc.sql(
                        """
                        insert into relative (client_id, relative_id, relation, since, said_by)
                        select pair.client_id, pair.relative_id, pair.relation, :since, :by
                        from (select coalesce(merged_into, id) as id from client where id = :relative) present,
                            lateral (values (cast(:client as uuid), present.id, :relation),
                                            (present.id, cast(:client as uuid), :inverse))
                                pair (client_id, relative_id, relation)
                        where present.id <> :client
                        on conflict on constraint relative_pk do nothing
                        """)
                .param("client", said.client())
                .param("relative", said.relative())
                .param("relation", said.relation().name())
                .param("inverse", said.relation().inverse().name())
                .param("since", Timestamp.from(said.since()))
                .param("by", said.by())
                .update();
    }

    int count(List<UUID> ids, UUID of) {
        return jdbc.sql(
                        "select count(*) from relative where client_id = :of and relative_id in "
                                + PRESENT)
                .param("of", of)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    int since(UUID of, Instant at) {
        return jdbc.sql("select count(*) from relative where client_id = :of and since > :at")
                .param("of", of)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }
}
