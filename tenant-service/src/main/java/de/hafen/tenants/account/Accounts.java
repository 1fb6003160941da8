package de.hafen.tenants.account;

import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.platform.time.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All accounts of the platform. Roles are not here: {@code staff} knows who does what where. */
@Component
@ServiceTransactional
public class Accounts {

    private static final String COLUMNS =
            "select id, email, name, language, password_hash is not null as has_password,"
                    + " activated_at, locked_at, signed_out_at, last_sign_in_at from account ";

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Accounts(@ServiceDb JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** The account with that id. */
    public Optional<Account> find(AccountId id) {
        return db.sql(COLUMNS + "where id = ?").param(id.value()).query(Accounts::row).optional();
    }

    /** The account with that id; a problem where there is none. */
    public Account get(AccountId id) {
        return find(id).orElseThrow(NoSuchAccount::new);
    }

    /** The accounts with these ids, in the order of ids. */
    public List<Account> all(Collection<AccountId> ids) {
        String[] texts = ids.stream().map(AccountId::toString).toArray(String[]::new);
        return db.sql(COLUMNS + "where id = any (?::uuid[]) order by id")
                .param(texts)
                .query(Accounts::row)
                .list();
    }

    /** The account that signs in with that address. */
    public Optional<Account> find(EmailAddress email) {
        return db.sql(COLUMNS + "where email = ?")
                .param(email.value())
                .query(Accounts::row)
                .optional();
    }

    /** The account that an outside provider knows under that subject. */
    public Optional<Account> findExternal(String issuer, String subject) {
        return db.sql(COLUMNS + "where external_issuer = ? and external_subject = ?")
                .params(issuer, subject)
                .query(Accounts::row)
                .optional();
    }

    /** The account with that address; made, not yet activated, where there is none. */
    public Account open(EmailAddress email, String name, Locale language) {
        db.sql(
                        "insert into account (id, email, name, language, created_at)"
                                + " values (?, ?, ?, ?, ?) on conflict (email) do nothing")
                .params(ids.next(), email.value(), name, language.getLanguage(), now())
                .update();
        return find(email).orElseThrow();
    }

    /** The person accepted the invitation; harmless where that was done before. */
    public void activate(AccountId id) {
        change(id, "activated_at = coalesce(activated_at, ?)", now());
    }

    /** An outside provider vouches for the person from now on. */
    public void link(AccountId id, String issuer, String subject) {
        db.sql(
                        "update account set external_issuer = ?, external_subject = ?,"
                                + " activated_at = coalesce(activated_at, ?), version = version + 1"
                                + " where id = ? and external_subject is null")
                .params(issuer, subject, now(), id.value())
                .update();
    }

    /** How colleagues call the person, and in which language it reads. */
    public void describe(AccountId id, String name, Locale language) {
        db.sql("update account set name = ?, language = ?, version = version + 1 where id = ?")
                .params(name, language.getLanguage(), id.value())
                .update();
    }

    /** Remembers a sign-in. */
    public void signedIn(AccountId id) {
        change(id, "last_sign_in_at = ?", now());
    }

    /** Ends every sign-in of the account, on all devices. */
    public void signOutEverywhere(AccountId id) {
        change(id, "signed_out_at = ?", now());
    }

    /** The account may not sign in any more; running sign-ins end. */
    public void lock(AccountId id) {
        change(id, "locked_at = coalesce(locked_at, ?)", now());
    }

    /** The account may sign in again. */
    public void unlock(AccountId id) {
        db.sql("update account set locked_at = null, version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    /** Forgets the account and all that belongs to it. */
    public void remove(AccountId id) {
        db.sql("delete from account where id = ?").param(id.value()).update();
    }

    private void change(AccountId id, String what, Timestamp at) {
        db.sql("update account set " + what + ", version = version + 1 where id = ?")
                .params(at, id.value())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Account row(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", java.util.UUID.class)),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                Locale.of(row.getString("language")),
                row.getBoolean("has_password"),
                instant(row.getTimestamp("activated_at")),
                instant(row.getTimestamp("locked_at")),
                instant(row.getTimestamp("signed_out_at")),
                instant(row.getTimestamp("last_sign_in_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
