package de.hafen.cases.employer;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EmployerKind;
import de.hafen.vocabulary.EmployerSize;
import de.hafen.vocabulary.Industry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer in a list.
 *
 * @param consultations how many there were; absent for callers who may not read them
 * @param lastContactOn the day of the last one; absent as well
 */
public record EmployerLine(
        EmployerId id,
        String name,
        EmployerKind kind,
        @Nullable Industry industry,
        @Nullable Ags municipality,
        @Nullable EmployerSize size,
        Instant createdAt,
        @Nullable Instant archivedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer consultations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate lastContactOn) {

    static final String COLUMNS =
            "id, name, kind, industry, municipality, size, created_at, archived_at, consultations,"
                    + " last_contact_on";

    static EmployerLine of(ResultSet rs, int row) throws SQLException {
        String industry = rs.getString("industry");
        String municipality = rs.getString("municipality");
        OffsetDateTime archived = rs.getObject("archived_at", OffsetDateTime.class);
        String size = rs.getString("size");
        return new EmployerLine(
                new EmployerId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                EmployerKind.valueOf(rs.getString("kind")),
                industry == null ? null : new Industry(industry),
                municipality == null ? null : new Ags(municipality),
                size == null ? null : EmployerSize.valueOf(size),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                archived == null ? null : archived.toInstant(),
                rs.getInt("consultations"),
                rs.getObject("last_contact_on", LocalDate.class));
    }

    /** Without how often and when the employer was advised. */
    EmployerLine withoutContacts() {
        return new EmployerLine(
                id, name, kind, industry, municipality, size, createdAt, archivedAt, null, null);
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "employer " + id;
    }
}
