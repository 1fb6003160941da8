package de.hafen.cases.document;

import de.hafen.platform.keys.Sealer;
import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.RegionCalendar;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys of the bound region's documents. They are random and lie in the region's schema, sealed
 * with a key that is outside of the database; without them, what was sealed is nothing but noise.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DocumentKeys {

    private static final int BYTES = 32;

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient jdbc;
    private final Sealer master;
    private final RegionCalendar calendar;

    DocumentKeys(JdbcClient jdbc, ServiceKey key, RegionCalendar calendar) {
        this.jdbc = jdbc;
        this.master = new Sealer(key.derive("documents|1"));
        this.calendar = calendar;
    }

    /** A key as it is stored. */
    record Wrapped(int version, byte[] sealed) {}

    /** A key that can be used. */
    record Key(int version, Sealer sealer) {}

    /** The latest key; the region's first document makes the first one. */
    Key latest() {
        Wrapped wrapped = newest().orElseGet(this::first);
        return new Key(
                wrapped.version(),
                unwrapped(wrapped.version(), wrapped.sealed()).orElseThrow(KeyDoesNotOpen::new));
    }

    /** The key that was sealed as this version; empty where it does not open here. */
    Optional<Sealer> unwrapped(int version, byte[] sealed) {
        return master.find(sealed, place(version)).map(Sealer::new);
    }

    private Optional<Wrapped> newest() {
        return jdbc.sql("select version, sealed from document_key order by version desc limit 1")
                .query((rs, row) -> new Wrapped(rs.getInt("version"), rs.getBytes("sealed")))
                .optional();
    }

    /** Of two that come at the same moment, one makes it and the other takes it. */
    private Wrapped first() {
        byte[] key = new byte[BYTES];
        chance.nextBytes(key);
        jdbc.sql(
                        """
                        insert into document_key (version, sealed, made_at)
                        values (1, :sealed, :at) on conflict do nothing
                        """)
                .param("sealed", master.seal(key, place(1)))
                .param("at", Timestamp.from(calendar.now()))
                .update();
        return newest().orElseThrow();
    }

    private static String place(int version) {
        return "document-key|" + CurrentRegion.required() + "|" + version;
    }
}
