package de.hafen.cases.topic;

import de.hafen.vocabulary.OwnTopic;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The list of own topics, one row for all: it comes and is read as a whole. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegionTopicRows {

    private static final TypeReference<List<RegionTopic>> TOPICS = new TypeReference<>() {};

    private static final String REPLACE =
            """
            insert into topic_list (version, topics) values (:version, cast(:topics as jsonb))
            on conflict on constraint topic_list_pk do update
            set version = excluded.version, topics = excluded.topics
            where topic_list.version < excluded.version
            """;

    /** Read from the index alone: first the few different combinations, then their topics. */
    private static final String USES =
            """
            select topic, sum(n)::bigint as n, max(latest) as latest
            from (select own_topics, count(*) as n, max(held_on) as latest
                  from consultation
                  where own_topics <> '{}' and retracted_at is null
                  group by own_topics) said,
                 unnest(own_topics) topic
            group by topic order by topic
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RegionTopicRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<RegionTopic> all() {
        return jdbc.sql("select topics from topic_list")
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, TOPICS))
                .orElse(List.of());
    }

    List<TopicUse> uses() {
        return jdbc.sql(USES)
                .query((row, number) ->
                        new TopicUse(
                                OwnTopic.of(row.getString("topic")),
                                row.getLong("n"),
                                row.getObject("latest", LocalDate.class)))
                .list();
    }

    void replace(long version, List<RegionTopic> topics) {
        jdbc.sql(REPLACE)
                .param("version", version)
                .param("topics", json.writeValueAsString(topics))
                .update();
    }
}
