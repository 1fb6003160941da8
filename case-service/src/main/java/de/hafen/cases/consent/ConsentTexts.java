package de.hafen.cases.consent;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the bound region asks its clients to agree to. */
@Service
@Transactional
public class ConsentTexts {

    private static final TypeReference<List<ConsentWords>> WORDS = new TypeReference<>() {};

    private static final String PUBLISH =
            """
            insert into consent_text
                (id, purpose, number, words, published_at, published_by, published_by_name)
            select :id, :purpose, coalesce(max(number), 0) + 1, cast(:words as jsonb), :at, :by, :name
            from consent_text where purpose = :purpose
            returning *, cast(:fields as text[]) as fields
            """;

    private static final String TEXTS =
            """
            select *, array(select field from consent_text_field f where f.text_id = t.id
                            order by field) as fields
            from consent_text t
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Audit audit;
    private final RegionCalendar calendar;
    private final Ids ids;

    ConsentTexts(JdbcClient jdbc, JsonMapper json, Audit audit, RegionCalendar calendar, Ids ids) {
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** All that were ever published, the latest of each purpose first. */
    @Transactional(readOnly = true)
    public List<ConsentText> all() {
        return jdbc.sql(TEXTS + "order by purpose, number desc").query(this::read).list();
    }

    /** Publishes the next text of a purpose. Whoever agreed to an earlier one, agreed to that. */
    public ConsentText publish(PublishText order) {
        String[] fields = order.fields().stream().sorted().map(Enum::name).toArray(String[]::new);
        ConsentText text =
                jdbc.sql(PUBLISH)
                        .param("id", ids.next())
                        .param("purpose", order.purpose().name())
                        .param("words", json.writeValueAsString(order.words()))
                        .param("at", Timestamp.from(calendar.now()))
                        .param("by", CurrentCaller.required().subject())
                        .param("name", CurrentCaller.required().name())
                        .param("fields", fields)
                        .query(this::read)
                        .single();
        jdbc.sql("insert into consent_text_field (text_id, field) select ?, unnest(?)")
                .params(text.id(), fields)
                .update();
        audit.added("consent-text", text.id());
        return text;
    }

    Optional<ConsentText> of(ConsentPurpose purpose, int number) {
        return jdbc.sql(TEXTS + "where purpose = :purpose and number = :number")
                .param("purpose", purpose.name())
                .param("number", number)
                .query(this::read)
                .optional();
    }

    private ConsentText read(ResultSet row, int number) throws SQLException {
        return new ConsentText(
                row.getObject("id", UUID.class),
                ConsentPurpose.valueOf(row.getString("purpose")),
                row.getInt("number"),
                json.readValue(row.getString("words"), WORDS),
                Arrays.stream((String[]) row.getArray("fields").getArray())
                        .map(ReleasedField::valueOf)
                        .toList(),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by_name"));
    }
}
