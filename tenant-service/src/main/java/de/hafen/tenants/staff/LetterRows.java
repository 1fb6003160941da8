package de.hafen.tenants.staff;

import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.tenants.account.AccountId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations that have been written, and whether they went out. */
@Component
@ServiceTransactional
class LetterRows {

    private final JdbcClient db;

    LetterRows(@ServiceDb JdbcClient db) {
        this.db = db;
    }

    /** A letter that waits. */
    record Waiting(
            UUID id, AccountId account, String kind, String place, String inviter, int attempts) {}

    void write(UUID id, AccountId to, String kind, String place, String inviter, Instant at) {
        db.sql(
                        "insert into invitation_letter"
                                + " (id, account_id, kind, place, inviter, created_at, due_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        to.value(),
                        kind,
                        place,
                        inviter,
                        Timestamp.from(at),
                        Timestamp.from(at))
                .update();
    }

    /** Takes back what has not gone out yet: a newer letter's link ends its own. */
    void withdraw(AccountId account) {
        db.sql(
                        "delete from invitation_letter where account_id = ? and sent_at is null"
                                + " and kind = 'invitation'")
                .param(account.value())
                .update();
    }

    /** A letter that is due; nobody else has it until the transaction ends. */
    Optional<Waiting> take(Instant now, int mostAttempts) {
        return db.sql(
                        """
                        select id, account_id, kind, place, inviter, attempts
                        from invitation_letter
                        where sent_at is null and due_at <= ? and attempts < ?
                        order by due_at limit 1
                        for update skip locked
                        """)
                .params(Timestamp.from(now), mostAttempts)
                .query((row, _) ->
                        new Waiting(
                                row.getObject("id", UUID.class),
                                new AccountId(row.getObject("account_id", UUID.class)),
                                row.getString("kind"),
                                row.getString("place"),
                                row.getString("inviter"),
                                row.getInt("attempts")))
                .optional();
    }

    void sent(UUID id, Instant at) {
        db.sql("update invitation_letter set sent_at = ? where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void later(UUID id, Instant now, Duration pause) {
        db.sql("update invitation_letter set attempts = attempts + 1, due_at = ? where id = ?")
                .params(Timestamp.from(now.plus(pause)), id)
                .update();
    }
}
