package de.hafen.cases.referral;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Where;
import de.hafen.cases.partner.PartnerId;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Referrals from partners, in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IncomingReferralRows {

    private static final String FROM =
            """
            (select r.*, btrim(c.given_name || ' ' || c.family_name) as name,
                p.name as partner_name, p.phone as partner_phone
            from referral_in r join partner p on p.id = r.partner_id
                join client c on c.id = r.client_id) r\
            """;

    private static final Ordering LATEST =
            Ordering.down(
                    new Ordering.Key("received_at", "timestamptz"), new Ordering.Key("id", "uuid"));

    private static final String ADD =
            """
            insert into referral_in (id, partner_id, client_id, state, about, received_at,
                received_by, received_by_name)
            values (:id, :partner, :client, 'SENT', :about, :at, :by, :name)
            """;

    private static final String STEP =
            """
            update referral_in set version = version + 1, state = :state,
                answered_at = case when :state = 'WITHDRAWN' then answered_at
                                   else cast(:at as timestamptz) end,
                answered_by_name = case when :state = 'WITHDRAWN' then answered_by_name
                                        else :by end,
                reason = case :state when 'REFUSED' then :words end,
                result = case :state when 'DONE' then :words end,
                ended_at = case when :open then null else cast(:at as timestamptz) end
            where id = :id
            """;

    private final JdbcClient jdbc;

    IncomingReferralRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReferralId id, ReceiveReferral order, Instant at, Caller by) {
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("partner", order.partnerId().value())
                .param("client", order.clientId().value())
                .param("about", order.about().strip())
                .param("at", Timestamp.from(at))
                .param("by", by.subject())
                .param("name", by.name())
                .update();
    }

    /** How it stands, and nobody changes that before the transaction ends. */
    Optional<ReferralRows.Standing> hold(ReferralId id) {
        return jdbc.sql("select state, version from referral_in where id = ? for update")
                .param(id.value())
                .query((row, n) ->
                        new ReferralRows.Standing(
                                id, ReferralState.valueOf(row.getString(1)), row.getInt(2)))
                .optional();
    }

    void step(ReferralId id, ReferralState state, @Nullable String words, String by, Instant at) {
        jdbc.sql(STEP)
                .param("id", id.value())
                .param("state", state.name())
                .param("open", state.isOpen())
                .param("words", words)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<IncomingReferral> find(ReferralId id) {
        return jdbc.sql("select * from " + FROM + " where id = ?")
                .param(id.value())
                .query((row, n) -> view(row, true))
                .optional();
    }

    Page<IncomingReferral> list(
            @Nullable ClientId client, @Nullable ReferralState state, PageQuery query) {
        Where where =
                new Where()
                        .that(
                                "client_id = :client",
                                "client",
                                client == null ? null : client.value())
                        .that("state = :state", "state", state == null ? null : state.name());
        return KeyedRow.page(
                jdbc.sql(LATEST.page("*", FROM, where, query))
                        .params(where.params())
                        .query(KeyedRow.of(LATEST, (row, n) -> view(row, false)))
                        .list(),
                query,
                null);
    }

    private static IncomingReferral view(ResultSet row, boolean whole) throws SQLException {
        return new IncomingReferral(
                new ReferralId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ReferralView.PartnerName(
                        new PartnerId(row.getObject("partner_id", UUID.class)),
                        row.getString("partner_name"),
                        row.getString("partner_phone")),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("name"),
                ReferralState.valueOf(row.getString("state")),
                whole ? row.getString("about") : null,
                row.getTimestamp("received_at").toInstant(),
                row.getString("received_by_name"),
                at(row, "answered_at"),
                row.getString("answered_by_name"),
                row.getString("reason"),
                row.getString("result"),
                at(row, "ended_at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
