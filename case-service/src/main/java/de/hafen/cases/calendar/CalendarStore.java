package de.hafen.cases.calendar;

import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Meeting;
import de.hafen.vocabulary.LanguageTag;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Calendars in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CalendarStore {

    private static final TypeReference<List<WeekHours>> WEEK = new TypeReference<>() {};
    private static final TypeReference<List<OtherDays>> OTHERWISE = new TypeReference<>() {};

    private static final String ADD =
            """
            insert into calendar (id, version, kind, name, account_id, place, phone, video_link,
                languages, channels, concerns, week, otherwise, step_minutes, notice_hours,
                horizon_days, open_to_public, retired)
            values (:id, 0, :kind, :name, :account, :place, :phone, :video, :languages, :channels,
                :concerns, cast(:week as jsonb), cast(:otherwise as jsonb), :step, :notice,
                :horizon, :public, :retired)
            """;

    private static final String CHANGE =
            """
            update calendar set version = version + 1, kind = :kind, name = :name,
                account_id = :account, place = :place, phone = :phone, video_link = :video,
                languages = :languages, channels = :channels, concerns = :concerns,
                week = cast(:week as jsonb), otherwise = cast(:otherwise as jsonb),
                step_minutes = :step, notice_hours = :notice, horizon_days = :horizon,
                open_to_public = :public, retired = :retired
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CalendarStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(CalendarId id, CalendarForm form) {
        jdbc.sql(ADD).params(params(id, form)).update();
    }

    void change(CalendarId id, CalendarForm form) {
        jdbc.sql(CHANGE).params(params(id, form)).update();
    }

    /** All of them, those in use first. */
    List<CalendarView> all() {
        return jdbc.sql("select * from calendar order by retired, lower(name), id")
                .query(this::read)
                .list();
    }

    List<CalendarView> some(Collection<CalendarId> ids) {
        return jdbc.sql("select * from calendar where id = any(:ids)")
                .param("ids", ids.stream().map(CalendarId::value).distinct().toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    Optional<CalendarView> find(CalendarId id) {
        return one("select * from calendar where id = :id", id);
    }

    /** The calendar, in which nobody else books or changes until the transaction ends. */
    Optional<CalendarView> hold(CalendarId id) {
        return one("select * from calendar where id = :id for no key update", id);
    }

    private Optional<CalendarView> one(String sql, CalendarId id) {
        return jdbc.sql(sql).param("id", id.value()).query(this::read).optional();
    }

    private Map<String, @Nullable Object> params(CalendarId id, CalendarForm form) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("id", id.value());
        params.put("kind", form.kind().name());
        params.put("name", form.name());
        params.put("account", form.accountId());
        params.put("place", form.place());
        params.put("phone", form.phone());
        params.put("video", form.videoLink());
        params.put(
                "languages",
                form.languages().stream().map(LanguageTag::value).toArray(String[]::new));
        params.put("channels", form.channels().stream().map(Enum::name).toArray(String[]::new));
        params.put(
                "concerns", form.concernIds().stream().map(ConcernId::value).toArray(UUID[]::new));
        params.put("week", json.writeValueAsString(form.week()));
        params.put("otherwise", json.writeValueAsString(form.otherwise()));
        params.put("step", form.stepMinutes());
        params.put("notice", form.noticeHours());
        params.put("horizon", form.horizonDays());
        params.put("public", Boolean.TRUE.equals(form.openToPublic()));
        params.put("retired", Boolean.TRUE.equals(form.retired()));
        return params;
    }

    private CalendarView read(ResultSet row, int number) throws SQLException {
        return new CalendarView(
                new CalendarId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                CalendarKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("account_id"),
                row.getString("place"),
                row.getString("phone"),
                row.getString("video_link"),
                texts(row.getArray("languages")).stream().map(LanguageTag::new).toList(),
                texts(row.getArray("channels")).stream().map(Meeting::valueOf).toList(),
                Arrays.stream((UUID[]) row.getArray("concerns").getArray())
                        .map(ConcernId::new)
                        .toList(),
                json.readValue(row.getString("week"), WEEK),
                json.readValue(row.getString("otherwise"), OTHERWISE),
                row.getInt("step_minutes"),
                row.getInt("notice_hours"),
                row.getInt("horizon_days"),
                row.getBoolean("open_to_public"),
                row.getBoolean("retired"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
