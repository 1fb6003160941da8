package de.hafen.events.network;

import de.hafen.events.listing.Where;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.NetworkKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of networks. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NetworkRows {

    private static final String SELECT =
            """
            select network.*, (select count(*) from member
                where member.network_id = network.id and left_on is null) as members
            from network\
            """;

    private final JdbcClient jdbc;

    NetworkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Network network, String by) {
        jdbc.sql(
                        """
                        insert into network (id, version, name, kind, description, created_at,
                            created_by)
                        values (:id, 0, :name, :kind, :description, :at, :by)
                        """)
                .param("id", network.id().value())
                .param("name", network.name())
                .param("kind", network.kind().name())
                .param("description", network.description())
                .param("at", Timestamp.from(network.createdAt()))
                .param("by", by)
                .update();
    }

    void change(NetworkId id, NetworkForm form) {
        jdbc.sql(
                        """
                        update network set version = version + 1, name = :name, kind = :kind,
                            description = :description
                        where id = :id
                        """)
                .param("id", id.value())
                .param("name", form.name().strip())
                .param("kind", form.kind().name())
                .param("description", form.description())
                .update();
    }

    void remove(NetworkId id) {
        jdbc.sql("delete from network where id = ?").param(id.value()).update();
    }

    Optional<Network> find(NetworkId id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id.value())
                .query(NetworkRows::row)
                .optional();
    }

    /** The same, held so that nobody else changes it until this transaction ends. */
    Optional<Network> hold(NetworkId id) {
        return jdbc.sql(SELECT + " where id = ? for update of network")
                .param(id.value())
                .query(NetworkRows::row)
                .optional();
    }

    List<Network> list(@Nullable String text, @Nullable NetworkKind kind, PageQuery query) {
        Where where =
                new Where()
                        .that("kind = :kind", "kind", kind == null ? null : kind.name())
                        .that(
                                "lower(name) like :q",
                                "q",
                                text == null
                                        ? null
                                        : "%" + text.toLowerCase(java.util.Locale.ROOT) + "%");
        String sql =
                where.page(
                        SELECT, query.after().orElse(null), "name", "text", false, query.fetch());
        return jdbc.sql(sql).params(where.params()).query(NetworkRows::row).list();
    }

    private static Network row(ResultSet rs, int n) throws SQLException {
        return new Network(
                new NetworkId(rs.getObject("id", java.util.UUID.class)),
                rs.getInt("version"),
                rs.getString("name"),
                NetworkKind.valueOf(rs.getString("kind")),
                rs.getString("description"),
                rs.getInt("members"),
                rs.getTimestamp("created_at").toInstant());
    }
}
