package de.hafen.platform.tenancy;

import static de.hafen.platform.tenancy.BenchFigures.at;
import static de.hafen.platform.tenancy.BenchFigures.ratio;
import static de.hafen.platform.tenancy.BenchFigures.say;
import static de.hafen.platform.tenancy.BenchFigures.seconds;
import static de.hafen.platform.tenancy.ServiceNames.quoted;

import de.hafen.platform.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What many regions cost one service, on a PostgreSQL of its own with fsync on: making them,
 * upgrading them, finding nothing to do, starting again after a crash, and the memory that they
 * take. Run by {@code deploy/bench/run regions}; the service is the one whose change sets are on
 * the class path.
 */
final class RegionsBench {

    private static final String SERVICE = "bench";
    private static final String PLACEMENT = "durable";
    private static final int CONNECTIONS = 60;

    private final int count;
    private final TestPostgres server;
    private final List<RegionKey> keys = new ArrayList<>();

    private RegionsBench(int count, TestPostgres server) {
        this.count = count;
        this.server = server;
    }

    static void main(String[] words) throws Exception {
        BenchFigures.only();
        try (TestPostgres server = TestPostgres.startDurable()) {
            new RegionsBench(Integer.parseInt(words[0]), server).run();
        } finally {
            TestPostgres.shared().close();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        Changelog now = Changelog.ofRegions();
        Changelog next =
                Changelog.of(
                        "bench/upgrade.yaml",
                        "db/changelog/platform/region/**/*.sql",
                        "db/changelog/region/**/*.sql",
                        "bench/*.sql");
        try (Wired wired = wired(now)) {
            provision(wired);
            heap(wired);
        }
        try (Wired wired = wired(next)) {
            upgrade(wired);
        }
        try (Wired wired = wired(next)) {
            wired.migrations.reference();
            double nothing = seconds(() -> wired.upgrades.run());
            ratio("nothing-to-do-seconds", nothing, "0.3");
            backends(wired);
        }
        server.kill();
        double back = seconds(server::restart);
        ratio("crash-restart-seconds", back, "30");
    }

    private Wired wired(Changelog changelog) {
        return new Wired(SERVICE, changelog, Wired.limits(16, 4), Map.of(PLACEMENT, server));
    }

    /**
     * Each region once through the code, and once as the bare statements of its finished schema.
     */
    private void provision(Wired wired) throws Exception {
        wired.open("warm-up", PLACEMENT);
        String bare = bareSchema(wired);
        String reference = quoted(wired.names.role(ServiceNames.REFERENCE));
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (Connection migrator = wired.placements.migrator(PLACEMENT);
                Statement sql = migrator.createStatement()) {
            migrator.setAutoCommit(false);
            for (int number = 0; number < count; number++) {
                RegionKey key = new RegionKey("r" + number);
                ours.add(seconds(() -> keys.add(wired.open(key.value(), PLACEMENT))));
                String twin = "bare" + number;
                if (number % 10 == 0) {
                    theirs.add(
                            seconds(() -> {
                                wired.schemas.create(migrator, twin);
                                sql.execute(
                                        "set local role %s; set local search_path = %s;"
                                                        .formatted(
                                                                quoted(wired.names.owner(twin)),
                                                                wired.names.searchPath(twin))
                                                + bare.replace(
                                                        reference, quoted(wired.names.role(twin))));
                                migrator.commit();
                            }));
                    wired.schemas.drop(migrator, twin);
                    migrator.commit();
                }
            }
        }
        say(
                "provisioned %d regions of one service: median %.1f ms, p95 %.1f ms; bare SQL %.1f ms",
                count, at(ours, 0.5) * 1000, at(ours, 0.95) * 1000, at(theirs, 0.5) * 1000);
        ratio("provisioning-to-bare-sql", at(ours, 0.5) / at(theirs, 0.5), "2");
        ratio("provisioning-p95-seconds", at(ours, 0.95), "1");
    }

    private static String bareSchema(Wired wired) throws SQLException {
        return wired.migrations.reference().changes().stream()
                .flatMap(change -> change.statements().stream())
                .collect(Collectors.joining(";\n"));
    }

    /** What the code keeps about a region that was used once and is idle now. */
    private void heap(Wired wired) throws Exception {
        long before = used();
        for (RegionKey key : keys) {
            CurrentRegion.where(key)
                    .run(() -> wired.db.sql("select count(*) from outbox").query().singleValue());
        }
        for (RegionKey key : keys) {
            wired.door.closeIdle(wired.registry.enter(key));
        }
        double each = (used() - before) / 1024.0 / count;
        ratio("heap-kb-per-idle-region", each, "50");
    }

    /** The same column and index through the code, and then once more by bare SQL. */
    private void upgrade(Wired wired) throws Exception {
        wired.migrations.reference();
        double ours =
                seconds(() -> {
                    if (!wired.upgrades.run().isEmpty()) {
                        throw new IllegalStateException("a region was not upgraded");
                    }
                });
        double bare;
        try (Connection migrator = wired.placements.migrator(PLACEMENT);
                Statement sql = migrator.createStatement()) {
            migrator.setAutoCommit(false);
            bare =
                    seconds(() -> {
                        for (RegionKey key : keys) {
                            String region = key.value();
                            sql.execute(
                                    ("set local role %s; set local search_path = %s;"
                                                    + " alter table outbox add column bare_note text;"
                                                    + " create index outbox_bare_note on outbox"
                                                    + " (bare_note)")
                                            .formatted(
                                                    quoted(wired.names.owner(region)),
                                                    wired.names.searchPath(region)));
                            migrator.commit();
                        }
                    });
        }
        say("upgraded %d regions in %.2f s; the bare SQL took %.2f s", count, ours, bare);
        ratio("upgrade-to-bare-sql", ours / bare, "3");
        // back to what the change sets say, so that the fingerprints hold
        try (Connection migrator = wired.placements.migrator(PLACEMENT);
                Statement sql = migrator.createStatement()) {
            for (RegionKey key : keys) {
                sql.execute(
                        "set role %s; alter table %s.outbox drop column bare_note; reset role"
                                .formatted(
                                        quoted(wired.names.owner(key.value())),
                                        quoted(wired.names.schema(key.value()))));
            }
        }
    }

    /** Sixty connections, each a region's own, through all regions and all their tables. */
    private void backends(Wired wired) throws Exception {
        List<Connection> open = new ArrayList<>();
        double most = 0;
        for (RegionKey key : keys) {
            if (open.size() == CONNECTIONS) {
                open.removeFirst().close();
            }
            Properties path = new Properties();
            Connection connection =
                    wired.placements.open(PLACEMENT, wired.names.role(key.value()), path);
            open.add(connection);
            for (String table : tables(connection, wired.names.schema(key.value()))) {
                try (Statement sql = connection.createStatement()) {
                    sql.execute("select count(*) from " + table);
                }
            }
        }
        most = Math.max(most, privateMemory());
        for (Connection connection : open) {
            connection.close();
        }
        ratio("backends-private-mb", most, "1024");
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery(
                                "select quote_ident(relname) from pg_class where relkind = 'r'"
                                        + " and relnamespace = '"
                                        + quoted(schema)
                                        + "'::regnamespace and has_table_privilege(oid, 'select')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Private memory of all backends, in MB: what each has for itself and shares with nobody. */
    private double privateMemory() throws Exception {
        double kb = 0;
        try (Connection superuser =
                        DriverManager.getConnection(
                                server.url() + "postgres",
                                TestPostgres.USER,
                                TestPostgres.PASSWORD);
                Statement sql = superuser.createStatement();
                ResultSet backends =
                        sql.executeQuery(
                                "select pid from pg_stat_activity where backend_type = 'client backend'")) {
            while (backends.next()) {
                kb += privateKb(Path.of("/proc", backends.getString(1), "smaps_rollup"));
            }
        }
        return kb / 1024;
    }

    private static double privateKb(Path rollup) throws IOException {
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Private_"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .sum();
    }

    private static long used() throws InterruptedException {
        for (int time = 0; time < 3; time++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
