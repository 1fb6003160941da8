package de.hafen.tenants.authority;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import de.hafen.platform.keys.Sealer;
import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.time.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys that sign tokens. All instances share them through the database, where the private part
 * is sealed. A new one is shown to all for some minutes before it signs; older ones stay known
 * until their last token has ended. Whoever needs a key first makes it, and the others wait for
 * that.
 */
@Component
@Primary
class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 2048;
    private static final long LOCK = 0x4861_6665_6e4bL;
    private static final Duration SIGNS_FOR = Duration.ofDays(90);
    private static final Duration KNOWN_LONGER = Duration.ofDays(1);
    private static final Duration SHOWN_FIRST = Duration.ofMinutes(5);
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Ids ids;
    private final Sealer sealer;
    private volatile @Nullable Known known;

    SigningKeys(
            @ServiceDb JdbcClient db,
            @ServiceDb org.springframework.transaction.PlatformTransactionManager transactions,
            Clock clock,
            Ids ids,
            ServiceKey key) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.ids = ids;
        this.sealer = new Sealer(key.derive("signing-key|1"));
    }

    /** All keys whose tokens may still be good, and the one that will sign next. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(keys().stream().map(JWK.class::cast).toList()));
    }

    /** Only the key that signs now: the newest that everybody has had the time to learn. */
    JWKSource<SecurityContext> signing() {
        return (selector, _) -> selector.select(new JWKSet(List.<JWK>of(signingKey())));
    }

    private RSAKey signingKey() {
        Instant shownSince = clock.instant().minus(SHOWN_FIRST);
        List<RSAKey> all = keys();
        return all.stream()
                .filter(it -> !it.getIssueTime().toInstant().isAfter(shownSince))
                .findFirst()
                .orElse(all.getLast());
    }

    private List<RSAKey> keys() {
        Known present = known;
        Instant now = clock.instant();
        if (present == null || now.isAfter(present.until)) {
            present = new Known(now.plus(BELIEVED), read());
            known = present;
        }
        return present.keys;
    }

    private List<RSAKey> read() {
        List<RSAKey> stored = stored();
        if (!stored.isEmpty() && !isOld(stored.getFirst())) {
            return stored;
        }
        transaction.executeWithoutResult(_ -> {
            db.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
            List<RSAKey> meanwhile = stored();
            if (meanwhile.isEmpty() || isOld(meanwhile.getFirst())) {
                store(generate());
            }
            db.sql("delete from signing_key where created_at < ?")
                    .param(before(SIGNS_FOR.multipliedBy(2).plus(KNOWN_LONGER)))
                    .update();
        });
        return stored();
    }

    private boolean isOld(RSAKey key) {
        return key.getIssueTime().toInstant().plus(SIGNS_FOR).isBefore(clock.instant());
    }

    private Timestamp before(Duration age) {
        return Timestamp.from(clock.instant().minus(age));
    }

    private void store(RSAKey key) {
        db.sql(
                        "insert into signing_key (kid, public_key, private_key, created_at)"
                                + " values (?, ?, ?, ?)")
                .params(
                        key.getKeyID(),
                        key.toPublicJWK().toJSONString(),
                        sealer.seal(
                                key.toJSONString().getBytes(StandardCharsets.UTF_8),
                                key.getKeyID()),
                        Timestamp.from(key.getIssueTime().toInstant()))
                .update();
    }

    private List<RSAKey> stored() {
        return db.sql("select kid, private_key from signing_key order by created_at desc")
                .query((row, number) -> parse(sealer.open(row.getBytes(2), row.getString(1))))
                .list();
    }

    private RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(ids.next().toString())
                    .issueTime(java.util.Date.from(clock.instant()))
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey parse(byte[] json) {
        try {
            return RSAKey.parse(new String(json, StandardCharsets.UTF_8));
        } catch (ParseException broken) {
            throw new IllegalStateException("a stored signing key can't be read", broken);
        }
    }

    private record Known(Instant until, List<RSAKey> keys) {}
}
