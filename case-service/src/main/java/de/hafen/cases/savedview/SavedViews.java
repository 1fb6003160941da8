package de.hafen.cases.savedview;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the caller looks at the bound region's lists: their own views, which nobody else changes, and
 * those that colleagues share of lists that the caller may read.
 */
@Service
@Transactional
public class SavedViews {

    private static final int MOST = 50;

    /** Own ones, and of the others those shared about a list that the caller sees. */
    private static final String SEEN =
            "(v.account_id = :me or v.shared and v.list = any(:readable))";

    private static final String LOOK =
            """
            select v.id, v.list, v.name, v.query, v.shared,
                   case when v.account_id <> :me then v.account_name end as owner,
                   f.view_id is not null as first
            from list_view v
            left join list_view_first f on f.view_id = v.id and f.account_id = :me
            where %s
            """
                    .formatted(SEEN);

    private static final String ADD =
            """
            insert into list_view (id, account_id, account_name, list, name, query, shared, saved_at)
            select :id, :me, :called, :list, :name, :query, :shared, :at
            where (select count(*) from list_view where account_id = :me and list = :list) < :most
            """;

    private static final String CHANGE =
            """
            update list_view
            set account_name = :called, name = :name, query = :query, shared = :shared,
                saved_at = :at
            where id = :id and account_id = :me and list = :list
            """;

    private static final String FIRST =
            """
            insert into list_view_first (account_id, list, view_id)
            select :me, v.list, v.id from list_view v where v.id = :id and %s
            on conflict on constraint list_view_first_pk do update set view_id = excluded.view_id
            """
                    .formatted(SEEN);

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Ids ids;
    private final RegionCalendar calendar;

    SavedViews(JdbcClient jdbc, Rights rights, Ids ids, RegionCalendar calendar) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** All of them, by list and name. */
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        return seen(LOOK + " order by v.list, lower(v.name), v.id").query(SavedViews::view).list();
    }

    /** Saves one; throws {@link TooManyViews} where nobody would find it among the others. */
    public SavedView add(SaveView order) {
        UUID id = ids.next();
        if (said(ADD, id, order).param("most", MOST).update() == 0) {
            throw new TooManyViews(MOST);
        }
        return one(id);
    }

    /** Says anew what a view is called and shows; it stays a view of its list. */
    public SavedView change(UUID id, SaveView order) {
        if (said(CHANGE, id, order).update() == 0) {
            throw new NoSuchView(id);
        }
        return one(id);
    }

    /** Removes one. */
    public void remove(UUID id) {
        int gone =
                jdbc.sql("delete from list_view where id = :id and account_id = :me")
                        .param("id", id)
                        .param("me", me().subject())
                        .update();
        if (gone == 0) {
            throw new NoSuchView(id);
        }
    }

    /** The caller's list opens with it, in place of another. */
    public SavedView openFirst(UUID id) {
        if (seen(FIRST).param("id", id).update() == 0) {
            throw new NoSuchView(id);
        }
        return one(id);
    }

    /** The caller's list opens with it no more. */
    public SavedView openLater(UUID id) {
        SavedView view = one(id);
        jdbc.sql("delete from list_view_first where view_id = :id and account_id = :me")
                .param("id", id)
                .param("me", me().subject())
                .update();
        return new SavedView(
                id, view.list(), view.name(), view.query(), view.shared(), view.owner(), false);
    }

    private SavedView one(UUID id) {
        return seen(LOOK + " and v.id = :id")
                .param("id", id)
                .query(SavedViews::view)
                .optional()
                .orElseThrow(() -> new NoSuchView(id));
    }

    private JdbcClient.StatementSpec said(String sql, UUID id, SaveView order) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("me", me().subject())
                .param("called", me().name())
                .param("list", order.list().name())
                .param("name", order.name())
                .param("query", order.query())
                .param("shared", Boolean.TRUE.equals(order.shared()))
                .param("at", Timestamp.from(calendar.now()));
    }

    private JdbcClient.StatementSpec seen(String sql) {
        return jdbc.sql(sql)
                .param("me", me().subject())
                .param(
                        "readable",
                        Arrays.stream(ListName.values())
                                .filter(it -> rights.may(it.right()))
                                .map(ListName::name)
                                .toArray(String[]::new));
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                ListName.valueOf(row.getString("list")),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getString("owner"),
                row.getBoolean("first"));
    }

    private static Caller me() {
        return CurrentCaller.required();
    }
}
