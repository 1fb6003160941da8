package de.hafen.tenants.region;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Regions as rows. */
@Component
@ServiceTransactional
class RegionRows {

    private static final TypeReference<List<Sponsor>> SPONSORS = new TypeReference<>() {};
    private static final TypeReference<List<RegionEntry.LabelledTopic>> TOPICS =
            new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    RegionRows(@ServiceDb JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<RegionEntry> find(RegionKey key) {
        return db.sql("select * from region_entry where key = ?")
                .param(key.value())
                .query(this::entry)
                .optional();
    }

    List<RegionEntry> all() {
        return db.sql("select * from region_entry order by created_at, key")
                .query(this::entry)
                .list();
    }

    boolean wasUsed(RegionKey key) {
        return db.sql(
                        "select exists (select from used_region_key where key = ?)"
                                + " and not exists (select from region_entry where key = ?)")
                .params(key.value(), key.value())
                .query(Boolean.class)
                .single();
    }

    void insert(RegionKey key, RegionProfile profile, String placement, Instant at) {
        db.sql(
                        """
                        insert into region_entry (key, status, placement, name, short_name,
                            municipalities, sponsors, languages, target_groups, accent, mark,
                            created_at)
                        values (?, 'PREPARING', ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        on conflict (key) do nothing
                        """)
                .params(
                        key.value(),
                        placement,
                        profile.name(),
                        profile.shortName(),
                        texts(profile.municipalities()),
                        json.writeValueAsString(profile.sponsors()),
                        texts(profile.languages()),
                        texts(profile.targetGroups()),
                        profile.accent().value(),
                        profile.mark(),
                        Timestamp.from(at))
                .update();
    }

    boolean update(
            RegionKey key, long version, RegionProfile profile, RegionEntry.Options options) {
        return db.sql(
                                """
                                update region_entry set name = ?, short_name = ?, municipalities = ?,
                                    sponsors = ?::jsonb, languages = ?, target_groups = ?,
                                    accent = ?, mark = ?, second_factor_required = ?,
                                    own_topics = ?::jsonb,
                                    topics_version = case when own_topics = ?::jsonb
                                        then topics_version else version + 1 end,
                                    version = version + 1
                                where key = ? and version = ?
                                """)
                        .params(
                                profile.name(),
                                profile.shortName(),
                                texts(profile.municipalities()),
                                json.writeValueAsString(profile.sponsors()),
                                texts(profile.languages()),
                                texts(profile.targetGroups()),
                                profile.accent().value(),
                                profile.mark(),
                                options.secondFactorRequired(),
                                json.writeValueAsString(options.ownTopics()),
                                json.writeValueAsString(options.ownTopics()),
                                key.value(),
                                version)
                        .update()
                == 1;
    }

    /** Own topics of open regions that the desk has not heard of, as of which version. */
    List<TopicNews> untoldTopics() {
        return db.sql(
                        """
                        select key, topics_version, own_topics from region_entry
                        where topics_told < topics_version and status = 'ACTIVE' order by key
                        """)
                .query((row, number) ->
                        new TopicNews(
                                new RegionKey(row.getString("key")),
                                row.getLong("topics_version"),
                                json.readValue(row.getString("own_topics"), TOPICS)))
                .list();
    }

    void toldTopics(RegionKey key, long version) {
        db.sql("update region_entry set topics_told = greatest(topics_told, ?) where key = ?")
                .params(version, key.value())
                .update();
    }

    void activate(RegionKey key, Instant at) {
        db.sql(
                        "update region_entry set status = 'ACTIVE', activated_at = coalesce(activated_at, ?)"
                                + " where key = ?")
                .params(Timestamp.from(at), key.value())
                .update();
        db.sql("insert into used_region_key (key, used_at) values (?, ?) on conflict do nothing")
                .params(key.value(), Timestamp.from(at))
                .update();
    }

    void suspend(RegionKey key) {
        db.sql("update region_entry set status = 'SUSPENDED' where key = ? and status = 'ACTIVE'")
                .param(key.value())
                .update();
    }

    void deleteUnopened(RegionKey key) {
        db.sql("delete from region_entry where key = ? and status = 'PREPARING'")
                .param(key.value())
                .update();
    }

    private RegionEntry entry(ResultSet row, int number) throws SQLException {
        Timestamp activated = row.getTimestamp("activated_at");
        return new RegionEntry(
                new RegionKey(row.getString("key")),
                RegionStatus.valueOf(row.getString("status")),
                row.getString("placement"),
                new RegionProfile(
                        row.getString("name"),
                        row.getString("short_name"),
                        read(row, "municipalities", Ags::new),
                        json.readValue(row.getString("sponsors"), SPONSORS),
                        read(row, "languages", LanguageTag::new),
                        read(row, "target_groups", TargetGroup::valueOf),
                        new Accent(row.getString("accent")),
                        row.getString("mark")),
                new RegionEntry.Options(
                        row.getBoolean("second_factor_required"),
                        json.readValue(row.getString("own_topics"), TOPICS)),
                row.getTimestamp("created_at").toInstant(),
                activated == null ? null : activated.toInstant(),
                row.getLong("version"));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static <T> List<T> read(ResultSet row, String column, Function<String, T> as)
            throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(as).toList();
    }
}
