package de.hafen.cases.employer;

import de.hafen.cases.listing.Contacts;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.Industry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps with each employer how often it was advised. The row's own lock orders concurrent
 * consultations; the version stays, because nothing that people wrote changes.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EmployerCount {

    private static final String CARD = "id, name, industry, municipality, consultations";

    private static final String MET =
            """
            update employer
            set consultations = consultations + 1,
                last_contact_on = greatest(last_contact_on, :on)
            where id = :id
            returning %s
            """
                    .formatted(CARD);

    private static final String MET_MANY =
            """
            update employer
            set consultations = consultations + met.times,
                last_contact_on = greatest(last_contact_on, met.last_on)
            from unnest(:ids::uuid[], :times::int[], :days::date[]) met (id, times, last_on)
            where employer.id = met.id
            """;

    private final JdbcClient jdbc;

    EmployerCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EmployerCard> met(EmployerId id, LocalDate on) {
        return jdbc.sql(MET)
                .param("id", id.value())
                .param("on", on)
                .query(EmployerCount::card)
                .optional();
    }

    void met(Map<EmployerId, Contacts> many) {
        List<EmployerId> ids = List.copyOf(many.keySet());
        List<Contacts> times = ids.stream().map(many::get).toList();
        jdbc.sql(MET_MANY)
                .param("ids", ids.stream().map(EmployerId::value).toArray(UUID[]::new))
                .param("times", times.stream().map(Contacts::consultations).toArray(Integer[]::new))
                .param(
                        "days",
                        times.stream()
                                .map(it -> String.valueOf(it.lastOn()))
                                .toArray(String[]::new))
                .update();
    }

    void recount(EmployerId id, Supplier<Contacts> counted) {
        jdbc.sql("select id from employer where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        Contacts now = counted.get();
        jdbc.sql("update employer set consultations = :n, last_contact_on = :on where id = :id")
                .param("id", id.value())
                .param("n", now.consultations())
                .param("on", now.lastOn())
                .update();
    }

    Map<EmployerId, EmployerCard> cards(Collection<EmployerId> ids) {
        Map<EmployerId, EmployerCard> cards = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select %s from employer where id = any(:ids)".formatted(CARD))
                    .param("ids", ids.stream().map(EmployerId::value).toArray(UUID[]::new))
                    .query(EmployerCount::card)
                    .list()
                    .forEach(card -> cards.put(card.id(), card));
        }
        return cards;
    }

    private static EmployerCard card(ResultSet rs, int row) throws SQLException {
        String industry = rs.getString("industry");
        String municipality = rs.getString("municipality");
        return new EmployerCard(
                new EmployerId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                industry == null ? null : new Industry(industry),
                municipality == null ? null : new Ags(municipality),
                rs.getInt("consultations"));
    }
}
