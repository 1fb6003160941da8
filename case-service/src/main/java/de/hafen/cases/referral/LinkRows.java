package de.hafen.cases.referral;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.partner.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters to partners with the links in them; the latest one of a referral opens. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkRows {

    private static final String WRITE =
            """
            insert into referral_link (id, referral_id, number, kind, due_at, opens_until)
            select :id, :referral, coalesce(max(number), 0) + 1, :kind, :at, :until
            from referral_link where referral_id = :referral
            """;

    /** Whoever takes one puts it off, so that a failure is tried again, later each time. */
    private static final String TAKE =
            """
            update referral_link set attempts = attempts + 1,
                due_at = cast(:now as timestamptz)
                    + interval '30 seconds' * power(2, least(attempts, 7))
            where id = (select id from referral_link
                        where sent_at is null and due_at <= :now and attempts < 20
                        order by due_at limit 1 for update skip locked)
            returning id, kind, attempts
            """;

    private static final String FIND =
            """
            select l.referral_id, l.opens_until, l.used_at, l.answer, r.client_id, r.partner_id,
                r.state, not exists (select from referral_link later
                                     where later.referral_id = l.referral_id
                                         and later.number > l.number) as latest
            from referral_link l join referral r on r.id = l.referral_id
            where l.id = ?
            """;

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter that waits. */
    record Waiting(UUID id, LinkKind kind, int attempts) {}

    /**
     * A link, and what it leads to.
     *
     * @param answer what was said with it
     * @param latest whether no later letter has another one
     */
    record Link(
            UUID id,
            ReferralId referral,
            ClientId client,
            PartnerId partner,
            ReferralState state,
            Instant until,
            @Nullable Instant usedAt,
            ReferralAnswer.@Nullable Said answer,
            boolean latest) {}

    /** A letter is due now; its link is the one that opens from now on. */
    void write(UUID id, ReferralId referral, LinkKind kind, Instant at, Instant until) {
        jdbc.sql(WRITE)
                .param("id", id)
                .param("referral", referral.value())
                .param("kind", kind.name())
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(until))
                .update();
    }

    Optional<Waiting> take(Instant now) {
        return jdbc.sql(TAKE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Waiting(
                                row.getObject("id", UUID.class),
                                LinkKind.valueOf(row.getString("kind")),
                                row.getInt("attempts")))
                .optional();
    }

    void sent(UUID letter, Instant at) {
        jdbc.sql("update referral_link set sent_at = ? where id = ?")
                .params(Timestamp.from(at), letter)
                .update();
    }

    /** It goes to nobody: there is nothing left to answer, or a later one goes. */
    void drop(UUID letter) {
        jdbc.sql("delete from referral_link where id = ? and used_at is null")
                .param(letter)
                .update();
    }

    /** The referral that the link leads to. */
    Optional<ReferralId> referral(UUID letter) {
        return jdbc.sql("select referral_id from referral_link where id = ?")
                .param(letter)
                .query((row, n) -> new ReferralId(row.getObject(1, UUID.class)))
                .optional();
    }

    Optional<Link> find(UUID letter) {
        return jdbc.sql(FIND).param(letter).query((row, n) -> link(letter, row)).optional();
    }

    void used(UUID letter, ReferralAnswer.Said answer, Instant at) {
        jdbc.sql("update referral_link set used_at = ?, answer = ? where id = ?")
                .params(Timestamp.from(at), answer.name(), letter)
                .update();
    }

    private static Link link(UUID letter, ResultSet row) throws SQLException {
        Timestamp used = row.getTimestamp("used_at");
        String answer = row.getString("answer");
        return new Link(
                letter,
                new ReferralId(row.getObject("referral_id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                new PartnerId(row.getObject("partner_id", UUID.class)),
                ReferralState.valueOf(row.getString("state")),
                row.getTimestamp("opens_until").toInstant(),
                used == null ? null : used.toInstant(),
                answer == null ? null : ReferralAnswer.Said.valueOf(answer),
                row.getBoolean("latest"));
    }
}
