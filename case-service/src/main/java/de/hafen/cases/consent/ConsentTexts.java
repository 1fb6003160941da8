package de.hafen.cases.consent;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
            returning *
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
        return jdbc.sql("select * from consent_text order by purpose, number desc")
                .query(this::read)
                .list();
    }

    /** Publishes the next text of a purpose. Whoever agreed to an earlier one, agreed to that. */
    public ConsentText publish(PublishText order) {
        ConsentText text =
                jdbc.sql(PUBLISH)
                        .param("id", ids.next())
                        .param("purpose", order.purpose().name())
                        .param("words", json.writeValueAsString(order.words()))
                        .param("at", Timestamp.from(calendar.now()))
                        .param("by", CurrentCaller.required().subject())
                        .param("name", CurrentCaller.required().name())
                        .query(this::read)
                        .single();
        audit.added("consent-text", text.id());
        return text;
    }

    Optional<ConsentText> of(ConsentPurpose purpose, int number) {
        return jdbc.sql("select * from consent_text where purpose = :purpose and number = :number")
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
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by_name"));
    }
}
