package de.hafen.local;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.trail.Head;
import de.hafen.platform.trail.TrailCheck;
import de.hafen.platform.trail.TrailFinding;
import de.hafen.platform.trail.TrailKeys;
import de.hafen.platform.trail.TrailReport;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ./hafen verify}: whether somebody without the key changed a region's audit trail, and
 * what. Reads the databases and Redis itself; the services need not run.
 */
final class Verify {

    private static final List<Service> SERVICES = List.of(Service.CASE, Service.EVENTS);

    private final MasterKey key;
    private final ServiceSettings settings;
    private final String address;
    private final PrintStream out;

    Verify(Home home, Environment environment, PrintStream out) throws IOException {
        this.key = MasterKey.of(home);
        this.settings = new ServiceSettings(environment, key, Ports.last(home));
        this.address = Administrator.of(environment, key).address(settings.postgres());
        this.out = out;
    }

    /**
     * Verifies these regions, or all.
     *
     * @return whether all were as the services left them
     */
    boolean run(List<String> wanted) throws IOException {
        boolean clean = true;
        KeptHeads kept = new KeptHeads(URI.create(settings.redis()));
        for (Service service : SERVICES) {
            out.println(service.module());
            Map<RegionKey, Head> heads = kept.of(service.key());
            TrailCheck check = new TrailCheck(new TrailKeys(key.service(service.key())));
            try (Connection database =
                    DriverManager.getConnection(address.formatted("hafen_" + service.key()))) {
                for (RegionKey region : regions(database, wanted)) {
                    Optional<Head> head = Optional.ofNullable(heads.get(region));
                    clean &= print(region, check(database, check, region, head));
                }
            } catch (SQLException e) {
                throw new Stopped("The trail can't be read: " + e.getMessage(), e);
            }
        }
        out.println(
                clean
                        ? "Nobody changed a trail."
                        : "Somebody changed a trail. Keep this, and the server's logs.");
        return clean;
    }

    private static List<RegionKey> regions(Connection database, List<String> wanted)
            throws SQLException {
        List<RegionKey> regions = new ArrayList<>();
        try (Statement sql = database.createStatement();
                ResultSet rows =
                        sql.executeQuery(
                                "select key from service.region where status <> 'CREATING'"
                                        + " and placement = 'shared' order by key")) {
            while (rows.next()) {
                if (wanted.isEmpty() || wanted.contains(rows.getString(1))) {
                    regions.add(new RegionKey(rows.getString(1)));
                }
            }
        }
        return regions;
    }

    private static TrailReport check(
            Connection database, TrailCheck check, RegionKey region, Optional<Head> head)
            throws SQLException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement sql = database.createStatement()) {
            sql.execute("set transaction read only");
            sql.execute("set local search_path = \"region_" + region + "\"");
            return check.check(database, region, head);
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private boolean print(RegionKey region, TrailReport report) {
        out.println(
                String.format(
                        Locale.ROOT,
                        "  %-20s %,d entries, %,d seals, %,d waiting%s%s: %s",
                        region,
                        report.entries(),
                        report.seals(),
                        report.waiting(),
                        report.unsigned() == 0
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        ", %,d older than signatures",
                                        report.unsigned()),
                        report.headKnown() || report.seals() == 0 ? "" : ", end not kept elsewhere",
                        report.isClean() ? "untouched" : "CHANGED"));
        report.findings().forEach(it -> out.println("    " + words(it)));
        if (report.more() > 0) {
            out.println("    and " + report.more() + " more");
        }
        return report.isClean();
    }

    static String words(TrailFinding finding) {
        return switch (finding) {
            case TrailFinding.EntryAltered(var entry, var seal) ->
                    "entry %s of seal %d is not as it was written".formatted(entry, seal);
            case TrailFinding.EntryMissing(var entry, var seal) ->
                    "entry %s of seal %d is gone".formatted(entry, seal);
            case TrailFinding.EntryAdded(var entry) ->
                    "entry %s was put in by somebody else".formatted(entry);
            case TrailFinding.EntryUnchained(var entry) ->
                    "entry %s lost its place in the chain".formatted(entry);
            case TrailFinding.EntriesSwapped(var one, var other) ->
                    "entries %s and %s were swapped".formatted(one, other);
            case TrailFinding.SealAltered(var seal) -> "seal %d was changed".formatted(seal);
            case TrailFinding.SealsSwapped(var one, var other) ->
                    "seals %d and %d were swapped".formatted(one, other);
            case TrailFinding.SealsMissing(var from, var to) ->
                    "seals %d to %d are gone".formatted(from, to);
            case TrailFinding.TailCut(var from, var to) ->
                    "the end was cut off: seals %d to %d".formatted(from, to);
            case TrailFinding.ChainRewritten(var from) ->
                    "the chain was made anew from seal %d on".formatted(from);
        };
    }
}
