package de.hafen.cases.consent;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.vocabulary.LanguageTag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What clients said, in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsentStore {

    /** Of each purpose what was said last: more than that nobody reads. */
    private static final String OF =
            """
            select s.*, t.number
            from (select *, row_number() over (partition by purpose
                                               order by on_day desc, said_at desc, id desc) as nth
                  from consent_said where client_id = :client) s
                left join consent_text t on t.id = s.text_id
            where nth <= 50
            order by s.purpose, s.nth
            """;

    private static final String LATEST =
            """
            select said, on_day, said_at from consent_said
            where client_id = :client and purpose = :purpose
            order by on_day desc, said_at desc, id desc limit 2
            """;

    private static final String YES =
            """
            select id from consent_said
            where client_id = :client and purpose = :purpose and said = 'GIVEN'
            order by on_day desc, said_at desc, id desc limit 1
            """;

    private static final String RELEASE =
            """
            select text_id, array(select field from consent_text_field f
                                  where f.text_id = s.text_id) as fields
            from consent_said s where id = :yes
            """;

    private static final String ADD =
            """
            insert into consent_said (id, client_id, purpose, said, on_day, manner, text_id, language,
                said_at, said_by, said_by_name)
            values (:id, :client, :purpose, :said, :on, :manner, :text, :language, :at, :by, :name)
            """;

    private final JdbcClient jdbc;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClientId client, ConsentEntry entry, @Nullable UUID text) {
        Caller by = CurrentCaller.required();
        LanguageTag language = entry.language();
        jdbc.sql(ADD)
                .param("id", entry.id())
                .param("client", client.value())
                .param("purpose", entry.purpose().name())
                .param("said", entry.said().name())
                .param("on", entry.on())
                .param("manner", entry.manner().name())
                .param("text", text)
                .param("language", language == null ? null : language.value())
                .param("at", Timestamp.from(entry.at()))
                .param("by", by.subject())
                .param("name", entry.by())
                .update();
    }

    List<ConsentEntry> of(ClientId client) {
        return jdbc.sql(OF).param("client", client.value()).query(ConsentStore::entry).list();
    }

    Standing standing(ClientId client, ConsentPurpose purpose) {
        return Standing.of(
                jdbc.sql(LATEST)
                        .param("client", client.value())
                        .param("purpose", purpose.name())
                        .query((row, n) ->
                                new Standing.Said(
                                        Standing.valueOf(row.getString("said")),
                                        row.getObject("on_day", LocalDate.class),
                                        row.getTimestamp("said_at").toInstant()))
                        .list());
    }

    /** The latest yes. */
    Optional<UUID> yes(ClientId client, ConsentPurpose purpose) {
        return jdbc.sql(YES)
                .param("client", client.value())
                .param("purpose", purpose.name())
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** What that yes lets partners know. */
    Release release(UUID yes) {
        return jdbc.sql(RELEASE)
                .param("yes", yes)
                .query((row, n) ->
                        new Release(
                                yes,
                                row.getObject("text_id", UUID.class),
                                Arrays.stream((String[]) row.getArray("fields").getArray())
                                        .map(ReleasedField::valueOf)
                                        .collect(Collectors.toUnmodifiableSet())))
                .single();
    }

    /** The number of the latest text of each purpose. */
    Map<ConsentPurpose, Integer> offered() {
        Map<ConsentPurpose, Integer> offered = new EnumMap<>(ConsentPurpose.class);
        jdbc.sql("select purpose, max(number) as number from consent_text group by purpose")
                .query(row -> {
                    offered.put(
                            ConsentPurpose.valueOf(row.getString("purpose")), row.getInt("number"));
                });
        return offered;
    }

    /** Those of these clients who have said something. */
    Set<UUID> clients(Set<UUID> some) {
        return jdbc.sql("select distinct client_id from consent_said where client_id = any(?)")
                .param(some.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    private static ConsentEntry entry(ResultSet row, int n) throws SQLException {
        String language = row.getString("language");
        return new ConsentEntry(
                row.getObject("id", UUID.class),
                ConsentPurpose.valueOf(row.getString("purpose")),
                Standing.valueOf(row.getString("said")),
                row.getObject("on_day", LocalDate.class),
                ConsentManner.valueOf(row.getString("manner")),
                row.getObject("number", Integer.class),
                language == null ? null : new LanguageTag(language),
                row.getTimestamp("said_at").toInstant(),
                row.getString("said_by_name"));
    }
}
