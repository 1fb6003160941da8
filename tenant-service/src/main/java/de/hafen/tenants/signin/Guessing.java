package de.hafen.tenants.signin;

import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, per account and per address. An attempt is counted before it is checked, so
 * that many at once gain nothing, and taken back when it was right. What is counted is a keyed hash
 * of what was typed: accounts that do not exist are locked like those that do.
 */
@Component
@ServiceTransactional
public class Guessing {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient db;
    private final Clock clock;
    private final SecretKeySpec key;

    Guessing(@ServiceDb JdbcClient db, Clock clock, ServiceKey key) {
        this.db = db;
        this.clock = clock;
        this.key = new SecretKeySpec(key.derive("guess|1"), "HmacSHA256");
    }

    /** What is guarded, and how patient we are with it. */
    public enum Guarded {
        /** The account that was typed. */
        ACCOUNT(5, Duration.ofSeconds(30), Duration.ofMinutes(15)),
        /** The address of the browser; a whole office may share one. */
        ADDRESS(40, Duration.ofMinutes(5), Duration.ofHours(1)),
        /** Codes of the second factor. */
        CODE(5, Duration.ofSeconds(30), Duration.ofMinutes(15)),
        /** Mails to one reader. */
        MAIL(3, Duration.ofMinutes(5), Duration.ofHours(1));

        private final int free;
        private final Duration first;
        private final Duration longest;

        Guarded(int free, Duration first, Duration longest) {
            this.free = free;
            this.first = first;
            this.longest = longest;
        }

        /** How long to wait after that many failures: doubles each time. */
        Duration rest(int failures) {
            int doublings = Math.min(failures - free, 20);
            if (doublings < 0) {
                return Duration.ZERO;
            }
            Duration rest = first.multipliedBy(1L << doublings);
            return rest.compareTo(longest) > 0 ? longest : rest;
        }
    }

    /**
     * Something that is counted.
     *
     * @param what what kind it is
     * @param name which one
     */
    public record Counted(Guarded what, String name) {
        /** What was typed as e-mail address. */
        public static Counted account(String email) {
            return new Counted(Guarded.ACCOUNT, email.strip().toLowerCase(Locale.ROOT));
        }

        /** The browser's address. */
        public static Counted address(String address) {
            return new Counted(Guarded.ADDRESS, address);
        }
    }

    /** Counts an attempt; answers until when none is possible, if so. */
    public Optional<Instant> attempt(List<Counted> all) {
        Optional<Instant> locked =
                all.stream().flatMap(it -> lockedUntil(it).stream()).max(Instant::compareTo);
        if (locked.isEmpty()) {
            all.forEach(this::count);
        }
        return locked;
    }

    /** It was right: nothing is held against it. */
    public void forgive(List<Counted> all) {
        all.forEach(it -> db.sql("delete from guess where key_hash = ?").param(hash(it)).update());
    }

    private Optional<Instant> lockedUntil(Counted counted) {
        return db.sql("select locked_until from guess where key_hash = ? and locked_until > ?")
                .params(hash(counted), Timestamp.from(clock.instant()))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private void count(Counted counted) {
        Instant now = clock.instant();
        int failures =
                db.sql(
                                "insert into guess as g (key_hash, failures, last_at)"
                                        + " values (?, 1, ?) on conflict (key_hash) do update set"
                                        + " failures = case when g.last_at < ? then 1"
                                        + " else g.failures + 1 end, last_at = excluded.last_at"
                                        + " returning failures")
                        .params(
                                hash(counted),
                                Timestamp.from(now),
                                Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                        .query(Integer.class)
                        .single();
        Duration rest = counted.what().rest(failures);
        if (rest.isPositive()) {
            db.sql("update guess set locked_until = ? where key_hash = ?")
                    .params(Timestamp.from(now.plus(rest)), hash(counted))
                    .update();
        }
    }

    private String hash(Counted counted) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String text = counted.what() + "|" + counted.name();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
