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
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private static final int UPGRADES = 5;

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
        server.restartWithMoreMemory();
        Changelog now = Changelog.ofRegions();
        try (Wired wired = wired(now)) {
            provision(wired);
            heap(wired);
        }
        upgrades();
        try (Wired wired = wired(upgraded(UPGRADES))) {
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
                                        asOwner(wired, new RegionKey(twin))
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

    /** Each round a column and an index through the code and by bare SQL, in turn the first. */
    private void upgrades() throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= UPGRADES; round++) {
            try (Wired wired = wired(upgraded(round))) {
                wired.migrations.reference();
                if (round % 2 == 0) {
                    theirs.add(bareUpgrade(wired));
                    ours.add(upgrade(wired));
                } else {
                    ours.add(upgrade(wired));
                    theirs.add(bareUpgrade(wired));
                }
            }
            ratios.add(ours.getLast() / theirs.getLast());
        }
        say(
                "upgraded %d regions in %s s; the bare SQL took %s s",
                count, rounded(ours), rounded(theirs));
        ratio("upgrade-to-bare-sql", at(ratios, 0.5), "3");
    }

    private static String rounded(List<Double> seconds) {
        return seconds.stream().map("%.2f"::formatted).collect(Collectors.joining(", "));
    }

    /** The service's change sets and those of so many upgrades. */
    private static Changelog upgraded(int rounds) {
        Stream<String> service =
                Stream.of("db/changelog/platform/region/**/*.sql", "db/changelog/region/**/*.sql");
        Stream<String> upgrades =
                IntStream.rangeClosed(1, rounds).mapToObj("bench/upgrade-%d.sql"::formatted);
        Changelog changelog =
                Changelog.of(
                        "bench/upgrade-%d.yaml".formatted(rounds),
                        Stream.concat(service, upgrades).toArray(String[]::new));
        if (changelog.size() != Changelog.ofRegions().size() + rounds) {
            throw new IllegalStateException("these are not " + rounds + " upgrades");
        }
        return changelog;
    }

    private static double upgrade(Wired wired) throws Exception {
        return seconds(() -> {
            if (!wired.upgrades.run().isEmpty()) {
                throw new IllegalStateException("a region was not upgraded");
            }
        });
    }

    /** What it takes is taken back, so that the fingerprints hold. */
    private double bareUpgrade(Wired wired) throws Exception {
        try (Connection migrator = wired.placements.migrator(PLACEMENT);
                Statement sql = migrator.createStatement()) {
            migrator.setAutoCommit(false);
            double bare =
                    seconds(() -> {
                        for (RegionKey key : keys) {
                            sql.execute(
                                    asOwner(wired, key)
                                            + "alter table outbox add column bare_note text;"
                                            + " create index outbox_bare_note on outbox (bare_note)");
                            migrator.commit();
                        }
                    });
            for (RegionKey key : keys) {
                sql.execute(asOwner(wired, key) + "alter table outbox drop column bare_note");
                migrator.commit();
            }
            return bare;
        }
    }

    private static String asOwner(Wired wired, RegionKey region) {
        return "set local role %s; set local search_path = %s; "
                .formatted(
                        quoted(wired.names.owner(region.value())),
                        wired.names.searchPath(region.value()));
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
