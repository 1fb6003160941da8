package de.hafen.cases.client;

import de.hafen.cases.listing.Contacts;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.TargetGroup;
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
 * Keeps with each client how often the client was advised. The row's own lock orders concurrent
 * consultations; the version stays, because nothing that people wrote changes.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientCount {

    private static final String CARD =
            "id, given_name, family_name, target_group, citizenships, municipality, consultations";

    private static final String MET =
            """
            update client
            set consultations = consultations + 1,
                last_contact_on = greatest(last_contact_on, :on)
            where id = :id
            returning %s
            """
                    .formatted(CARD);

    private static final String MET_MANY =
            """
            update client
            set consultations = consultations + met.times,
                last_contact_on = greatest(last_contact_on, met.last_on)
            from unnest(:ids::uuid[], :times::int[], :days::date[]) met (id, times, last_on)
            where client.id = met.id
            """;

    private final JdbcClient jdbc;

    ClientCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ClientCard> met(ClientId id, LocalDate on) {
        return jdbc.sql(MET)
                .param("id", id.value())
                .param("on", on)
                .query(ClientCount::card)
                .optional();
    }

    void met(Map<ClientId, Contacts> many) {
        List<ClientId> ids = List.copyOf(many.keySet());
        List<Contacts> times = ids.stream().map(many::get).toList();
        jdbc.sql(MET_MANY)
                .param("ids", ids.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("times", times.stream().map(Contacts::consultations).toArray(Integer[]::new))
                .param(
                        "days",
                        times.stream()
                                .map(it -> String.valueOf(it.lastOn()))
                                .toArray(String[]::new))
                .update();
    }

    void recount(ClientId id, Supplier<Contacts> counted) {
        jdbc.sql("select id from client where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        Contacts now = counted.get();
        jdbc.sql("update client set consultations = :n, last_contact_on = :on where id = :id")
                .param("id", id.value())
                .param("n", now.consultations())
                .param("on", now.lastOn())
                .update();
    }

    Map<ClientId, ClientCard> cards(Collection<ClientId> ids) {
        Map<ClientId, ClientCard> cards = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select %s from client where id = any(:ids)".formatted(CARD))
                    .param("ids", ids.stream().map(ClientId::value).toArray(UUID[]::new))
                    .query(ClientCount::card)
                    .list()
                    .forEach(card -> cards.put(card.id(), card));
        }
        return cards;
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
                rs.getInt("consultations"));
    }
}
