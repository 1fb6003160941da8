package de.hafen.cases.concern;

import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Topic;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Concerns in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConcernStore {

    private static final TypeReference<List<Told>> TOLD = new TypeReference<>() {};

    private static final String ADD =
            """
            insert into concern (id, version, names, hints, minutes, notes_minutes, for_whom, topics,
                                 channels, open_to_public, retired)
            values (:id, 0, cast(:names as jsonb), cast(:hints as jsonb), :minutes, :notes, :whom,
                    :topics, :channels, :public, :retired)
            """;

    private static final String CHANGE =
            """
            update concern set version = version + 1, names = cast(:names as jsonb),
                hints = cast(:hints as jsonb), minutes = :minutes, notes_minutes = :notes,
                for_whom = :whom, topics = :topics, channels = :channels,
                open_to_public = :public, retired = :retired
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConcernStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(ConcernId id, ConcernForm form) {
        write(ADD, id, form);
    }

    void change(ConcernId id, ConcernForm form) {
        write(CHANGE, id, form);
    }

    /** All of them, those that are offered first. */
    List<ConcernView> all() {
        return jdbc.sql("select * from concern order by retired, id").query(this::read).list();
    }

    List<ConcernView> of(Collection<ConcernId> ids) {
        return jdbc.sql("select * from concern where id = any(:ids)")
                .param("ids", ids.stream().map(ConcernId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    /** The concern, which nobody else changes until the transaction ends. */
    List<ConcernView> held(ConcernId id) {
        return jdbc.sql("select * from concern where id = :id for no key update")
                .param("id", id.value())
                .query(this::read)
                .list();
    }

    private void write(String sql, ConcernId id, ConcernForm form) {
        jdbc.sql(sql)
                .param("id", id.value())
                .param("names", json.writeValueAsString(form.names()))
                .param("hints", json.writeValueAsString(form.hints()))
                .params(
                        Map.of(
                                "minutes", form.minutes(),
                                "notes", form.notesMinutes(),
                                "whom", form.forWhom().name(),
                                "topics",
                                        form.topics().stream()
                                                .map(Enum::name)
                                                .toArray(String[]::new),
                                "channels",
                                        form.channels().stream()
                                                .map(Enum::name)
                                                .toArray(String[]::new),
                                "public", Boolean.TRUE.equals(form.openToPublic()),
                                "retired", Boolean.TRUE.equals(form.retired())))
                .update();
    }

    private ConcernView read(ResultSet row, int number) throws SQLException {
        return new ConcernView(
                new ConcernId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                json.readValue(row.getString("names"), TOLD),
                json.readValue(row.getString("hints"), TOLD),
                row.getInt("minutes"),
                row.getInt("notes_minutes"),
                Audience.valueOf(row.getString("for_whom")),
                texts(row.getArray("topics")).stream().map(Topic::valueOf).toList(),
                texts(row.getArray("channels")).stream().map(Meeting::valueOf).toList(),
                row.getBoolean("open_to_public"),
                row.getBoolean("retired"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
