package de.hafen.events.member;

import de.hafen.events.listing.Where;
import de.hafen.events.network.NetworkId;
import de.hafen.platform.sheets.Fold;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Industry;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of members. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MemberRows {

    private static final String ADD =
            """
            insert into member (id, version, record_key, network_id, kind, name, organisation,
                email, phone, countries, industries, offers, seeks, joined_on, left_on,
                search_key, source_ref, created_at, created_by)
            values (:id, 0, :recordKey, :network, :kind, :name, :organisation, :email, :phone,
                :countries, :industries, :offers, :seeks, :joined, :left, :search, :source, :at,
                :by)
            """;

    private static final String CHANGE =
            """
            update member set version = version + 1, network_id = :network, kind = :kind,
                name = :name, organisation = :organisation, email = :email, phone = :phone,
                countries = :countries, industries = :industries, offers = :offers,
                seeks = :seeks, joined_on = :joined, left_on = :left, search_key = :search
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    MemberRows(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void add(List<Member> members, Function<Member, @Nullable String> source, String by) {
        batch.batchUpdate(
                ADD,
                members.stream()
                        .map(member ->
                                form(member)
                                        .addValue("recordKey", member.recordKey())
                                        .addValue("source", source.apply(member))
                                        .addValue("at", Timestamp.from(member.createdAt()))
                                        .addValue("by", by))
                        .toArray(SqlParameterSource[]::new));
    }

    void change(Member member) {
        batch.update(CHANGE, form(member));
    }

    private static MapSqlParameterSource form(Member member) {
        MemberForm form = member.form();
        return new MapSqlParameterSource()
                .addValue("id", member.id().value())
                .addValue("network", form.network().value())
                .addValue("kind", form.kind().name())
                .addValue("name", form.name().strip())
                .addValue("organisation", form.organisation())
                .addValue("email", form.email())
                .addValue("phone", form.phone())
                .addValue(
                        "countries",
                        form.countries().stream().map(CountryCode::value).toArray(String[]::new))
                .addValue(
                        "industries",
                        form.industries().stream().map(Industry::code).toArray(String[]::new))
                .addValue("offers", form.offers())
                .addValue("seeks", form.seeks())
                .addValue("joined", form.joinedOn())
                .addValue("left", form.leftOn())
                .addValue("search", searchKey(form));
    }

    private static String searchKey(MemberForm form) {
        return String.join(
                " ",
                Stream.of(form.name(), form.organisation(), form.offers(), form.seeks())
                        .map(text -> text == null ? "" : Fold.of(text))
                        .toList());
    }

    void remove(List<MemberId> ids) {
        jdbc.sql("delete from member where id = any(?)")
                .param(ids.stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
    }

    Optional<Member> find(MemberId id) {
        return jdbc.sql("select * from member where id = ?")
                .param(id.value())
                .query(MemberRows::row)
                .optional();
    }

    /** The same, held so that nobody else changes it until this transaction ends. */
    Optional<Member> hold(MemberId id) {
        return jdbc.sql("select * from member where id = ? for update")
                .param(id.value())
                .query(MemberRows::row)
                .optional();
    }

    List<Member> hold(Collection<UUID> ids) {
        return jdbc.sql("select * from member where id = any(?) order by id for update")
                .param(ids.toArray(UUID[]::new))
                .query(MemberRows::row)
                .list();
    }

    Set<String> sources(Collection<String> wanted) {
        return jdbc.sql("select source_ref from member where source_ref = any(:wanted)")
                .param("wanted", wanted.toArray(String[]::new))
                .query((rs, n) -> rs.getString(1))
                .set();
    }

    List<Member> list(MemberFilter filter, PageQuery query) {
        Where where = filter.where();
        String sql =
                where.page(
                        "select * from member",
                        query.after().orElse(null),
                        "lower(name)",
                        "text",
                        false,
                        query.fetch());
        return jdbc.sql(sql).params(where.params()).query(MemberRows::row).list();
    }

    long count(MemberFilter filter) {
        Where where = filter.where();
        return jdbc.sql("select count(*) from member" + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    private static Member row(ResultSet rs, int n) throws SQLException {
        MemberForm form =
                new MemberForm(
                        new NetworkId(rs.getObject("network_id", UUID.class)),
                        MemberKind.valueOf(rs.getString("kind")),
                        rs.getString("name"),
                        rs.getString("organisation"),
                        rs.getString("email"),
                        rs.getString("phone"),
                        texts(rs.getArray("countries"), CountryCode::new),
                        texts(rs.getArray("industries"), Industry::new),
                        rs.getString("offers"),
                        rs.getString("seeks"),
                        rs.getObject("joined_on", LocalDate.class),
                        rs.getObject("left_on", LocalDate.class));
        return new Member(
                new MemberId(rs.getObject("id", UUID.class)),
                rs.getInt("version"),
                rs.getLong("record_key"),
                form,
                rs.getTimestamp("created_at").toInstant());
    }

    private static <T> List<T> texts(Array array, Function<String, T> each) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(each).toList();
    }
}
