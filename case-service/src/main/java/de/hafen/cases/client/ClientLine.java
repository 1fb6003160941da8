package de.hafen.cases.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.ResidenceTitle;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Whereabouts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client in a list.
 *
 * @param consultations how many there were; absent for callers who may not read them
 * @param lastContactOn the day of the last one; absent as well
 */
public record ClientLine(
        ClientId id,
        String givenName,
        String familyName,
        @Nullable String callName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        List<CountryCode> citizenships,
        @Nullable Purpose purpose,
        TargetGroup targetGroup,
        Whereabouts location,
        @Nullable Ags municipality,
        @Nullable Employment employment,
        @Nullable ResidenceTitle titleKind,
        @Nullable LocalDate titleValidUntil,
        @Nullable String titleConditions,
        Instant createdAt,
        @Nullable Instant archivedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer consultations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate lastContactOn) {

    static final String COLUMNS =
            "id, given_name, family_name, call_name, birth_date, email, citizenships, purpose,"
                    + " target_group, location, municipality, employment, title_kind, title_valid_until, title_conditions, created_at, archived_at,"
                    + " consultations, last_contact_on";

    static ClientLine of(ResultSet rs, int row) throws SQLException {
        String employment = rs.getString("employment");
        String title = rs.getString("title_kind");
        String purpose = rs.getString("purpose");
        String municipality = rs.getString("municipality");
        OffsetDateTime archived = rs.getObject("archived_at", OffsetDateTime.class);
        return new ClientLine(
                new ClientId(rs.getObject("id", UUID.class)),
                rs.getString("given_name"),
                rs.getString("family_name"),
                rs.getString("call_name"),
                rs.getObject("birth_date", LocalDate.class),
                rs.getString("email"),
                countries(rs),
                purpose == null ? null : Purpose.valueOf(purpose),
                TargetGroup.valueOf(rs.getString("target_group")),
                Whereabouts.valueOf(rs.getString("location")),
                municipality == null ? null : new Ags(municipality),
                employment == null ? null : Employment.valueOf(employment),
                title == null ? null : ResidenceTitle.valueOf(title),
                rs.getObject("title_valid_until", LocalDate.class),
                rs.getString("title_conditions"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                archived == null ? null : archived.toInstant(),
                rs.getInt("consultations"),
                rs.getObject("last_contact_on", LocalDate.class));
    }

    static List<CountryCode> countries(ResultSet rs) throws SQLException {
        String[] codes = (String[]) rs.getArray("citizenships").getArray();
        return Arrays.stream(codes).map(CountryCode::new).toList();
    }

    /** Without how often and when the client was advised. */
    ClientLine withoutContacts() {
        return new ClientLine(
                id,
                givenName,
                familyName,
                callName,
                birthDate,
                email,
                citizenships,
                purpose,
                targetGroup,
                location,
                municipality,
                employment,
                titleKind,
                titleValidUntil,
                titleConditions,
                createdAt,
                archivedAt,
                null,
                null);
    }

    /** The name as people read it. */
    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "client " + id;
    }
}
