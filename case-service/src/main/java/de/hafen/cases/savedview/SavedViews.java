package de.hafen.cases.savedview;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's views of the bound region's lists; nobody sees those of others. */
@Service
@Transactional
public class SavedViews {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final RegionCalendar calendar;

    SavedViews(JdbcClient jdbc, Ids ids, RegionCalendar calendar) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** All of them, by list and name. */
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        return jdbc.sql(
                        """
                        select id, list, name, query from list_view
                        where account_id = :me order by list, lower(name), id
                        """)
                .param("me", me())
                .query(SavedViews::view)
                .list();
    }

    /** Saves one; throws {@link TooManyViews} where nobody would find it among the others. */
    public SavedView add(SaveView order) {
        SavedView view = new SavedView(ids.next(), order.list(), order.name(), order.query());
        int saved =
                jdbc.sql(
                                """
                                insert into list_view (id, account_id, list, name, query, saved_at)
                                select :id, :me, :list, :name, :query, :at
                                where (select count(*) from list_view
                                       where account_id = :me and list = :list) < :most
                                """)
                        .param("id", view.id())
                        .param("me", me())
                        .param("list", view.list().name())
                        .param("name", view.name())
                        .param("query", view.query())
                        .param("at", Timestamp.from(calendar.now()))
                        .param("most", MOST)
                        .update();
        if (saved == 0) {
            throw new TooManyViews(MOST);
        }
        return view;
    }

    /** Says anew what a view is called and shows; it stays a view of its list. */
    public SavedView change(UUID id, SaveView order) {
        return jdbc.sql(
                        """
                        update list_view set name = :name, query = :query, saved_at = :at
                        where id = :id and account_id = :me and list = :list
                        returning id, list, name, query
                        """)
                .param("id", id)
                .param("me", me())
                .param("list", order.list().name())
                .param("name", order.name())
                .param("query", order.query())
                .param("at", Timestamp.from(calendar.now()))
                .query(SavedViews::view)
                .optional()
                .orElseThrow(() -> new NoSuchView(id));
    }

    /** Removes one. */
    public void remove(UUID id) {
        int gone =
                jdbc.sql("delete from list_view where id = :id and account_id = :me")
                        .param("id", id)
                        .param("me", me())
                        .update();
        if (gone == 0) {
            throw new NoSuchView(id);
        }
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                ListName.valueOf(row.getString("list")),
                row.getString("name"),
                row.getString("query"));
    }

    private static String me() {
        return CurrentCaller.required().subject();
    }
}
