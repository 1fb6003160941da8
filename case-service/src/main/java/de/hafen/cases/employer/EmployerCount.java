package de.hafen.cases.employer;

import de.hafen.cases.listing.AdviceCount;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.Industry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often employers were advised, and what consultations need to know of them. */
@Component
class EmployerCount extends AdviceCount<EmployerId, EmployerCard> {

    private static final String CARD =
            "id, name, industry, municipality, consultations, archived_at, merged_into";

    EmployerCount(JdbcClient jdbc) {
        super(jdbc, "employer", CARD, EmployerCount::card, EmployerId::value, EmployerCard::id);
    }

    private static EmployerCard card(ResultSet rs, int row) throws SQLException {
        String industry = rs.getString("industry");
        String municipality = rs.getString("municipality");
        return new EmployerCard(
                new EmployerId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                industry == null ? null : new Industry(industry),
                municipality == null ? null : new Ags(municipality),
                rs.getInt("consultations"),
                rs.getObject("archived_at") != null,
                rs.getObject("merged_into", UUID.class));
    }
}
