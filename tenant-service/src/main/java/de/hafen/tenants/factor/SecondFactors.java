package de.hafen.tenants.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import de.hafen.platform.keys.Sealer;
import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.tenants.account.AccountId;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes from an authenticator app (TOTP, RFC 6238) and the recovery codes for the day on which the
 * phone is gone. A code works once, also within the half minute that it is shown.
 */
@Component
@ServiceTransactional
public class SecondFactors {

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient db;
    private final Clock clock;
    private final Sealer sealer;
    private final RecoveryCodes recovery;

    SecondFactors(@ServiceDb JdbcClient db, Clock clock, ServiceKey key) {
        this.db = db;
        this.clock = clock;
        this.sealer = new Sealer(key.derive("second-factor|1"));
        this.recovery = new RecoveryCodes(key.derive("recovery-code|1"), chance);
    }

    /** Whether the account signs in with a code. */
    public boolean isOn(AccountId account) {
        return db.sql(
                                "select count(*) from second_factor where account_id = ?"
                                        + " and confirmed_at is not null")
                        .param(account.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * A secret for the account's app: the one that was begun before, else a new one. Nothing
     * changes for the account until a first code confirms it.
     */
    public SharedSecret begin(AccountId account) {
        Optional<Stored> begun = stored(account).filter(it -> !it.confirmed);
        if (begun.isPresent()) {
            return new SharedSecret(begun.get().secret);
        }
        byte[] secret = new byte[SECRET_BYTES];
        chance.nextBytes(secret);
        db.sql(
                        "insert into second_factor (account_id, secret, created_at)"
                                + " values (?, ?, ?) on conflict do nothing")
                .params(
                        account.value(),
                        sealer.seal(secret, account.toString()),
                        Timestamp.from(clock.instant()))
                .update();
        return new SharedSecret(stored(account).filter(it -> !it.confirmed).orElseThrow().secret);
    }

    /** Turns codes on, if this one is right, and gives the recovery codes: this once. */
    public Optional<List<String>> confirm(AccountId account, String code) {
        Optional<Stored> begun = stored(account).filter(it -> !it.confirmed);
        if (begun.isEmpty() || !use(account, begun.get(), code)) {
            return Optional.empty();
        }
        db.sql("update second_factor set confirmed_at = ? where account_id = ?")
                .params(Timestamp.from(clock.instant()), account.value())
                .update();
        return Optional.of(renew(account));
    }

    /** Whether this is a right code that was not used before; it is used up now. */
    public boolean check(AccountId account, String code) {
        String given = code.replaceAll("[\\s-]", "");
        Optional<Stored> factor = stored(account).filter(it -> it.confirmed);
        if (factor.isEmpty()) {
            return false;
        }
        return use(account, factor.get(), given) || useRecovery(account, given);
    }

    /** New recovery codes; the old ones work no more. */
    public List<String> renew(AccountId account) {
        db.sql("delete from recovery_code where account_id = ?").param(account.value()).update();
        List<String> fresh = Stream.generate(recovery::next).limit(RECOVERY_CODES).toList();
        for (String code : fresh) {
            db.sql("insert into recovery_code (account_id, code_hash) values (?, ?)")
                    .params(account.value(), recovery.hash(code))
                    .update();
        }
        return fresh;
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(AccountId account) {
        return db.sql(
                        "select count(*) from recovery_code where account_id = ?"
                                + " and used_at is null")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    /** Turns codes off. */
    public void remove(AccountId account) {
        db.sql("delete from recovery_code where account_id = ?").param(account.value()).update();
        db.sql("delete from second_factor where account_id = ?").param(account.value()).update();
    }

    /** The step before, the present and the next one count: clocks differ. */
    private boolean use(AccountId account, Stored factor, String code) {
        Instant now = clock.instant();
        long seconds = codes.getTimeStep().toSeconds();
        for (int away = -1; away <= 1; away++) {
            Instant at = now.plusSeconds(away * seconds);
            if (same(code(factor.secret, at), code)) {
                return advance(account, Math.floorDiv(at.getEpochSecond(), seconds));
            }
        }
        return false;
    }

    private boolean advance(AccountId account, long step) {
        return db.sql(
                                "update second_factor set last_step = ?"
                                        + " where account_id = ? and last_step < ?")
                        .params(step, account.value(), step)
                        .update()
                == 1;
    }

    private boolean useRecovery(AccountId account, String code) {
        return db.sql(
                                "update recovery_code set used_at = ? where account_id = ?"
                                        + " and code_hash = ? and used_at is null")
                        .params(
                                Timestamp.from(clock.instant()),
                                account.value(),
                                recovery.hash(code.toUpperCase(Locale.ROOT)))
                        .update()
                == 1;
    }

    private String code(byte[] secret, Instant at) {
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(secret, codes.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String right, String given) {
        return MessageDigest.isEqual(
                right.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                given.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Optional<Stored> stored(AccountId account) {
        return db.sql(
                        "select secret, confirmed_at is not null from second_factor"
                                + " where account_id = ?")
                .param(account.value())
                .query((row, number) ->
                        new Stored(
                                sealer.open(row.getBytes(1), account.toString()),
                                row.getBoolean(2)))
                .optional();
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one call only and is never compared
    private record Stored(byte[] secret, boolean confirmed) {}
}
