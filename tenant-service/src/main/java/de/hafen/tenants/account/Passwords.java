package de.hafen.tenants.account;

import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts' passwords: kept as Argon2id hashes only, checked in the same time for everybody.
 */
@Component
@ServiceTransactional
public class Passwords {

    private final JdbcClient db;
    private final PasswordHashing hashing;
    private final Clock clock;
    private volatile @Nullable Invented invented;

    Passwords(@ServiceDb JdbcClient db, PasswordHashing hashing, Clock clock) {
        this.db = db;
        this.hashing = hashing;
        this.clock = clock;
    }

    /**
     * The account that signs in with this address and password. The work is the same where the
     * account does not exist, is locked or has no password: nothing can be read from the time.
     */
    @Transactional(transactionManager = ServiceDb.TRANSACTIONS, propagation = Propagation.SUPPORTS)
    public Optional<AccountId> check(String email, String password) {
        Optional<Stored> stored =
                EmailAddress.isOne(email) ? find(new EmailAddress(email)) : Optional.empty();
        boolean right = hashing.matches(password, stored.map(Stored::hash).orElse(null));
        return right ? stored.map(Stored::id) : Optional.empty();
    }

    /** Whether this is the account's present password. */
    @Transactional(transactionManager = ServiceDb.TRANSACTIONS, propagation = Propagation.SUPPORTS)
    public boolean check(AccountId id, String password) {
        String hash =
                db.sql("select password_hash from account where id = ?")
                        .param(id.value())
                        .query((row, number) -> Optional.ofNullable(row.getString(1)))
                        .optional()
                        .flatMap(stored -> stored)
                        .orElse(null);
        return hashing.matches(password, hash);
    }

    /**
     * Gives the account this password, where it keeps the rules; all its sign-ins end, whoever had
     * the old one.
     */
    public void set(Account account, String password) {
        PasswordRules.require(account, password);
        store(account, hashing.hash(password));
    }

    /**
     * Gives an invented account the password that all of them have. It is hashed once: hashes take
     * 20 MB each, which a small machine would not get back for a while.
     */
    public void setInvented(Account account, String password) {
        PasswordRules.require(account, password);
        Invented known = invented;
        if (known == null || !known.password().equals(password)) {
            known = new Invented(password, hashing.hash(password));
            invented = known;
        }
        store(account, known.hash());
    }

    private void store(Account account, String hash) {
        Timestamp now = Timestamp.from(clock.instant());
        db.sql(
                        "update account set password_hash = ?, password_changed_at = ?,"
                                + " signed_out_at = ?, version = version + 1 where id = ?")
                .params(hash, now, now, account.id().value())
                .update();
    }

    private Optional<Stored> find(EmailAddress email) {
        return db.sql(
                        "select id, password_hash from account where email = ?"
                                + " and password_hash is not null and locked_at is null"
                                + " and activated_at is not null")
                .param(email.value())
                .query((row, number) ->
                        new Stored(
                                new AccountId(row.getObject(1, java.util.UUID.class)),
                                row.getString(2)))
                .optional();
    }

    /** What everybody knows in a local stack; not set anywhere else. */
    private record Invented(String password, String hash) {

        /** Tells neither. */
        @Override
        public String toString() {
            return "invented";
        }
    }

    private record Stored(AccountId id, String hash) {}
}
