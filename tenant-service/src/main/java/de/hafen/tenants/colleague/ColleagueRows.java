package de.hafen.tenants.colleague;

import com.fasterxml.jackson.annotation.JsonRawValue;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers enquiries in which region, and which of it the desk has heard. */
@Component
@ServiceTransactional
class ColleagueRows {

    /** Whatever changed, roles, locks or names, changes the hash: nothing has to say so. */
    private static final String UNTOLD =
            """
            select key, colleagues, md5(colleagues) as hash
            from (select region.key,
                         (select coalesce(json_agg(json_build_object('id', account.id, 'name',
                                     account.name) order by account.id), '[]')::text
                          from membership
                          join account on account.id = membership.account_id
                          where membership.region = region.key
                              and membership.locked_at is null and account.locked_at is null
                              and membership.roles && array['adviser', 'region-administrator'])
                             as colleagues
                  from region_entry region where region.status = 'ACTIVE') present
            left join colleagues_told on colleagues_told.region = present.key
            where coalesce(heard, md5('[]')) <> md5(colleagues)
            order by key
            """;

    private final JdbcClient db;

    ColleagueRows(@ServiceDb JdbcClient db) {
        this.db = db;
    }

    /** What the desk has not heard. */
    record News(RegionKey region, String colleagues, String hash) {}

    /** What it is told. */
    record ColleagueList(long version, @JsonRawValue String colleagues) {}

    @ServiceTransactional(readOnly = true)
    List<News> untold() {
        return db.sql(UNTOLD)
                .query((row, _) ->
                        new News(
                                new RegionKey(row.getString("key")),
                                row.getString("colleagues"),
                                row.getString("hash")))
                .list();
    }

    /** A version that was told to nobody yet, taken before it is told. */
    long next(RegionKey region) {
        return db.sql(
                        """
                        insert into colleagues_told (region, version) values (?, 1)
                        on conflict (region) do update set version = colleagues_told.version + 1
                        returning version
                        """)
                .param(region.value())
                .query(Long.class)
                .single();
    }

    void told(News news) {
        db.sql("update colleagues_told set heard = ? where region = ?")
                .params(news.hash(), news.region().value())
                .update();
    }
}
