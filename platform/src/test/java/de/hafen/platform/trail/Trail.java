package de.hafen.platform.trail;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.SideDoor;
import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestRegions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A region whose trail grows, is sealed and verified as the test says. */
final class Trail {

    final RegionKey region;
    final TrailKeys keys;
    private final Audit audit;
    private final PlatformTransactionManager transactions;
    private final SideDoor door;
    private final Clock clock;
    @Nullable Head head;

    Trail(
            RegionKey region,
            TrailKeys keys,
            Audit audit,
            PlatformTransactionManager transactions,
            SideDoor door,
            Clock clock) {
        this.region = region;
        this.keys = keys;
        this.audit = audit;
        this.transactions = transactions;
        this.door = door;
        this.clock = clock;
    }

    /** Writes so many entries, each in a transaction of its own. */
    void grow(int entries) {
        for (int n = 0; n < entries; n++) {
            work(() ->
                    audit.changed(
                            "client", UUID.randomUUID(), Set.of("phone", "email"), "asked for it"));
        }
    }

    /** Writes so many entries in one transaction, and does this before it commits. */
    void grow(int entries, Runnable before) {
        work(() -> {
            for (int n = 0; n < entries; n++) {
                audit.listed("client", List.of(UUID.randomUUID(), UUID.randomUUID()));
            }
            before.run();
        });
    }

    private void work(Runnable work) {
        TestRegions.in(region, Role.ADVISER)
                .run(() ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> work.run()));
    }

    /** A sealer that knows the head that was kept. */
    PlacementSealer sealer() {
        PlacementSealer sealer = new PlacementSealer(keys, clock);
        if (head != null) {
            sealer.remember(Map.of(region, head));
        }
        return sealer;
    }

    /** One round of a sealer on a connection of its own; its head is kept. */
    void seal() throws SQLException {
        seal(sealer());
    }

    void seal(PlacementSealer sealer) throws SQLException {
        try (Connection connection = door.open("shared")) {
            Head end = sealer.seal(rows(connection), List.of(region)).get(region);
            head = end == null ? head : end;
        }
    }

    SealRows rows(Connection connection) throws SQLException {
        return new SealRows(connection, door::schema);
    }

    Connection open() throws SQLException {
        return door.open("shared");
    }

    TrailReport check() throws SQLException {
        try (Connection superuser = superuser()) {
            return check(superuser);
        }
    }

    TrailReport check(Connection connection) throws SQLException {
        return new TrailCheck(keys).check(connection, region, Optional.ofNullable(head));
    }

    /** A superuser in the region's schema, inside a transaction. */
    Connection superuser() throws SQLException {
        Connection connection = TestPostgres.shared().superuser("hafen_trail");
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement sql = connection.createStatement()) {
            sql.execute("set search_path = " + door.schema(region));
        }
        return connection;
    }

    /** What a superuser does, and commits. */
    void manipulate(String statements) throws SQLException {
        try (Connection superuser = superuser();
                Statement sql = superuser.createStatement()) {
            sql.execute(statements);
            superuser.commit();
        }
    }

    List<String> query(String query) throws SQLException {
        try (Connection superuser = superuser();
                Statement sql = superuser.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
