package de.hafen.cases.client;

import de.hafen.cases.listing.Archive;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Wanted;
import de.hafen.cases.listing.Where;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists and finds clients; each way walks an index. */
@Component
@Transactional(readOnly = true)
class ClientReading {

    /** One word: the beginning of the family name or of the given name. */
    private static final String ONE_WORD =
            """
            (select %1$s, family_key, given_key, family_key = :a or given_key = :a as whole
             from client where family_key >= :a and family_key < :aEnd and %2$s
             order by family_key, given_key, id limit :limit)
            union
            (select %1$s, family_key, given_key, family_key = :a or given_key = :a as whole
             from client where given_key >= :a and given_key < :aEnd and %2$s
             order by given_key, family_key, id limit :limit)
            order by whole desc, family_key, given_key, id limit :limit
            """;

    /** Two words: given and family name in either order. */
    private static final String TWO_WORDS =
            """
            (select %1$s, family_key, given_key, family_key = :a and given_key = :b as whole
             from client where family_key >= :a and family_key < :aEnd
                and given_key >= :b and given_key < :bEnd and %2$s
             order by family_key, given_key, id limit :limit)
            union
            (select %1$s, family_key, given_key, family_key = :b and given_key = :a as whole
             from client where family_key >= :b and family_key < :bEnd
                and given_key >= :a and given_key < :aEnd and %2$s
             order by family_key, given_key, id limit :limit)
            order by whole desc, family_key, given_key, id limit :limit
            """;

    private static final String BY_EMAIL =
            """
            select %1$s from client
            where email is not null and lower(email) ~>=~ :mail and lower(email) ~<~ :end and %2$s
            order by lower(email) using ~<~, id limit :limit
            """;

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@\\S*");
    private static final int TWO = 2;
    private static final int LOOKALIKES = 30;
    private static final ClientFilter EVERYBODY = ClientFilter.of(Archive.WITH);

    private final JdbcClient jdbc;

    ClientReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ClientLine> list(ClientFilter filter, ClientOrder order, PageQuery query) {
        return part(filter, order, query, query.after().isEmpty() ? count(filter) : null);
    }

    /** The same without counting. */
    Page<ClientLine> part(
            ClientFilter filter, ClientOrder order, PageQuery query, @Nullable Long total) {
        Ordering ordering = order.ordering();
        Where where = filter.where();
        String sql = ordering.page(ClientLine.COLUMNS, "client", where, query);
        return KeyedRow.page(
                jdbc.sql(sql)
                        .params(where.params())
                        .query(KeyedRow.of(ordering, ClientLine::of))
                        .list(),
                query,
                total);
    }

    List<ClientLine> lines(Collection<ClientId> ids) {
        return jdbc.sql("select %s from client where id = any(?)".formatted(ClientLine.COLUMNS))
                .param(ids.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(ClientLine::of)
                .list();
    }

    List<ClientMatch> find(String text, Archive archive, int limit) {
        return find(text, ClientFilter.of(archive), limit);
    }

    List<ClientMatch> find(String text, ClientFilter filter, int limit) {
        if (MAIL.matcher(text.strip()).matches()) {
            return byMail(text.strip().toLowerCase(Locale.ROOT), filter, limit);
        }
        Wanted wanted = Wanted.of(text);
        if (wanted.isNothing()) {
            return List.of();
        }
        Map<ClientId, ClientMatch> found = new LinkedHashMap<>();
        if (wanted.words().size() <= TWO) {
            put(found, beginning(wanted, filter, limit));
        }
        if (found.size() < limit && wanted.hasLongWord()) {
            put(found, containing(wanted, filter, limit));
        }
        if (found.size() < limit && wanted.hasLongWord()) {
            put(found, similar(wanted, filter, limit));
        }
        return found.values().stream().limit(limit).toList();
    }

    List<ClientMatch> like(Likeness somebody) {
        Map<ClientId, ClientMatch> found = new LinkedHashMap<>();
        String email = somebody.email();
        if (email != null && MAIL.matcher(email.strip()).matches()) {
            put(found, byMail(email.strip().toLowerCase(Locale.ROOT), EVERYBODY, LOOKALIKES));
        }
        put(found, find(somebody.name(), EVERYBODY, LOOKALIKES));
        return List.copyOf(found.values());
    }

    Set<UUID> employers(Set<UUID> some) {
        return jdbc.sql("select distinct employer_id from client where employer_id = any(?)")
                .param(some.toArray(UUID[]::new))
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .set();
    }

    private long count(ClientFilter filter) {
        Where where = filter.where();
        return jdbc.sql(KeyedRow.counting("client", where))
                .params(where.params())
                .query(Long.class)
                .single();
    }

    private List<ClientMatch> byMail(String mail, ClientFilter filter, int limit) {
        return jdbc.sql(BY_EMAIL.formatted(ClientLine.COLUMNS, filter.where().all()))
                .params(filter.where().params())
                .param("mail", mail)
                .param("end", mail + Wanted.LAST)
                .param("limit", limit)
                .query((rs, row) -> new ClientMatch(ClientLine.of(rs, row), .95))
                .list();
    }

    private List<ClientMatch> beginning(Wanted wanted, ClientFilter filter, int limit) {
        boolean two = wanted.words().size() == TWO;
        String a = wanted.words().getFirst().getFirst();
        JdbcClient.StatementSpec query =
                jdbc.sql(
                                (two ? TWO_WORDS : ONE_WORD)
                                        .formatted(ClientLine.COLUMNS, filter.where().all()))
                        .params(filter.where().params())
                        .param("a", a)
                        .param("aEnd", a + Wanted.LAST)
                        .param("limit", limit);
        if (two) {
            String b = wanted.words().getLast().getFirst();
            query = query.param("b", b).param("bEnd", b + Wanted.LAST);
        }
        return query.query((rs, row) ->
                        new ClientMatch(ClientLine.of(rs, row), rs.getBoolean("whole") ? 1 : .9))
                .list();
    }

    private List<ClientMatch> containing(Wanted wanted, ClientFilter filter, int limit) {
        Where where = wanted.contained("search_key").and(filter.where());
        where.params().put("limit", limit);
        return jdbc.sql(
                        "select %s from client%s order by family_key, given_key, id limit :limit"
                                .formatted(ClientLine.COLUMNS, where.sql()))
                .params(where.params())
                .query((rs, row) -> new ClientMatch(ClientLine.of(rs, row), .8))
                .list();
    }

    private List<ClientMatch> similar(Wanted wanted, ClientFilter filter, int limit) {
        return jdbc.sql(
                        Wanted.similar(
                                ClientLine.COLUMNS,
                                "client",
                                filter.where().all(),
                                "family_key, given_key"))
                .params(filter.where().params())
                .param("key", wanted.folded())
                .param("limit", limit)
                .query((rs, row) ->
                        new ClientMatch(ClientLine.of(rs, row), .7 * rs.getDouble("likeness")))
                .list();
    }

    private static void put(Map<ClientId, ClientMatch> found, List<ClientMatch> more) {
        more.forEach(one -> found.putIfAbsent(one.client().id(), one));
    }
}
