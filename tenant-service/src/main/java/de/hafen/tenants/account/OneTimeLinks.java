package de.hafen.tenants.account;

import de.hafen.platform.keys.Sha256;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links that are mailed to a person and work once. A link belongs to one account and one purpose; a
 * newer one of the same purpose ends the older.
 */
@Component
@ServiceTransactional
public class OneTimeLinks {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient db;
    private final Clock clock;

    OneTimeLinks(@ServiceDb JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A new token for the account; it is shown here once and stored as its hash. */
    public String issue(AccountId account, LinkPurpose purpose) {
        byte[] random = new byte[TOKEN_BYTES];
        chance.nextBytes(random);
        return issue(account, purpose, random);
    }

    /** The same with a secret that the caller can make again: 32 bytes that nobody can guess. */
    public String issue(AccountId account, LinkPurpose purpose, byte[] secret) {
        String token = token(secret);
        withdraw(account, purpose);
        db.sql(
                        "insert into one_time_link"
                                + " (token_hash, purpose, account_id, created_at, expires_at)"
                                + " values (?, ?, ?, ?, ?)")
                .params(
                        Sha256.hex(token),
                        purpose.name(),
                        account.value(),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant().plus(purpose.lasts())))
                .update();
        return token;
    }

    /** The token of a link that was issued with this secret. */
    public static String token(byte[] secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Whose link it is, if it is still good for this purpose; it stays good. */
    public Optional<AccountId> look(String token, LinkPurpose purpose) {
        return db.sql(
                        "select account_id from one_time_link where token_hash = ? and purpose = ?"
                                + " and used_at is null and expires_at > ?")
                .params(Sha256.hex(token), purpose.name(), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Uses the link: of two who try at once, one gets the account. */
    public Optional<AccountId> redeem(String token, LinkPurpose purpose) {
        Timestamp now = Timestamp.from(clock.instant());
        return db.sql(
                        "update one_time_link set used_at = ? where token_hash = ? and purpose = ?"
                                + " and used_at is null and expires_at > ? returning account_id")
                .params(now, Sha256.hex(token), purpose.name(), now)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Ends the account's open links of that purpose. */
    public void withdraw(AccountId account, LinkPurpose purpose) {
        db.sql("delete from one_time_link where account_id = ? and purpose = ?")
                .params(account.value(), purpose.name())
                .update();
    }
}
