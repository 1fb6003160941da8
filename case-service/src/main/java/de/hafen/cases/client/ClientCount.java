package de.hafen.cases.client;

import de.hafen.cases.listing.AdviceCount;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.TargetGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often clients were advised, and what consultations need to know of them. */
@Component
class ClientCount extends AdviceCount<ClientId, ClientCard> {

    private static final String CARD =
            "id, given_name, family_name, target_group, citizenships, municipality, consultations, archived_at, merged_into,"
                    + " handed_to, came_from";

    private static final String COUNTED_SINCE =
            """
            select created_at from client where merged_into = ? and counted_here
            order by created_at limit 1
            """;

    private final JdbcClient jdbc;

    ClientCount(JdbcClient jdbc) {
        super(jdbc, "client", CARD, ClientCount::card, ClientId::value, ClientCard::id);
        this.jdbc = jdbc;
    }

    /** When the first one of those who were merged into the client was counted here. */
    Optional<Instant> countedSince(ClientId id) {
        return jdbc.sql(COUNTED_SINCE)
                .param(id.value())
                .query((row, n) -> row.getTimestamp(1))
                .optional()
                .map(Timestamp::toInstant);
    }

    private static ClientCard card(ResultSet rs, int row) throws SQLException {
        List<CountryCode> countries = ClientLine.countries(rs);
        String municipality = rs.getString("municipality");
        return new ClientCard(
                new ClientId(rs.getObject("id", UUID.class)),
                (rs.getString("given_name") + " " + rs.getString("family_name")).strip(),
                TargetGroup.valueOf(rs.getString("target_group")),
                countries.isEmpty() ? null : countries.getFirst(),
                municipality == null ? null : new Ags(municipality),
                rs.getInt("consultations"),
                rs.getObject("archived_at") != null,
                rs.getObject("merged_into", UUID.class),
                rs.getString("handed_to"),
                rs.getString("came_from") != null);
    }
}
