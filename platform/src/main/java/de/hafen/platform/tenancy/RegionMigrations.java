package de.hafen.platform.tenancy;

import static de.hafen.platform.tenancy.ServiceNames.REFERENCE;
import static de.hafen.platform.tenancy.ServiceNames.quoted;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The change sets of a region's schema, rendered once by Liquibase against a reference schema and
 * kept as SQL in the service's own schema: making or upgrading a region replays them, and then has
 * to show the reference's fingerprint.
 */
final class RegionMigrations {

    private static final Logger log = LoggerFactory.getLogger(RegionMigrations.class);
    private static final String PART = "region";

    private final Placements placements;
    private final ServiceNames names;
    private final ServiceSchema serviceSchema;
    private final RegionSchemas schemas;
    private final Changelog changelog;
    private final ReentrantLock rendering = new ReentrantLock();

    /** Of each server, the fingerprints of those sketches that were written out. */
    private final Map<String, Map<String, Fingerprint>> written = new ConcurrentHashMap<>();

    private volatile @Nullable Reference reference;

    RegionMigrations(
            Placements placements,
            ServiceNames names,
            ServiceSchema serviceSchema,
            RegionSchemas schemas,
            Changelog changelog) {
        this.placements = placements;
        this.names = names;
        this.serviceSchema = serviceSchema;
        this.schemas = schemas;
        this.changelog = changelog;
    }

    /** What every region's schema should be. */
    record Reference(List<RenderedChange> changes, String fingerprint) {}

    /** The change sets that come with this code. */
    Changelog changelog() {
        return changelog;
    }

    /** Makes a region's roles and schema, complete and up to date, in one transaction. */
    void make(Connection migrator, RegionKey region) throws SQLException {
        Reference target = reference();
        alone(
                migrator,
                region,
                () -> {
                    schemas.create(migrator, region.value());
                    new RegionReplay(names, target.changes).run(migrator, region.value());
                    if (!differing(migrator, List.of(region), target).isEmpty()) {
                        throw new SQLException(differs(region));
                    }
                });
    }

    /** Brings a region's schema up to date, in one transaction; {@link #differing} looks at it. */
    void upgrade(Connection migrator, RegionKey region) throws SQLException {
        Reference target = reference();
        inTransaction(
                migrator,
                () -> new RegionReplay(names, target.changes).run(migrator, region.value()));
    }

    /** Those of the regions whose schema is not what the reference is. */
    Set<RegionKey> differing(Connection migrator, List<RegionKey> regions) throws SQLException {
        Reference target = reference();
        migrator.setAutoCommit(false);
        try {
            return differing(migrator, regions, target);
        } finally {
            migrator.rollback();
            migrator.setAutoCommit(true);
        }
    }

    private Set<RegionKey> differing(Connection migrator, List<RegionKey> regions, Reference target)
            throws SQLException {
        Map<String, Fingerprint> found =
                Fingerprint.of(
                        migrator,
                        names,
                        regions.stream().map(RegionKey::value).toList(),
                        written.computeIfAbsent(
                                migrator.getMetaData().getURL(), _ -> new ConcurrentHashMap<>()));
        Fingerprint wanted = new Fingerprint(target.fingerprint);
        return regions.stream()
                .filter(it -> !wanted.equals(found.get(it.value())))
                .collect(Collectors.toSet());
    }

    /** What is said about a region whose schema is not what the reference is. */
    static String differs(RegionKey region) {
        return "the schema of " + region + " differs from the reference";
    }

    /** Takes away all of a region. */
    void drop(Connection migrator, RegionKey region) throws SQLException {
        alone(migrator, region, () -> schemas.drop(migrator, region.value()));
    }

    /**
     * Takes away all of a region, if nobody ever worked in it: its tables are as they were made.
     */
    void dropUnused(Connection migrator, RegionKey region) throws SQLException {
        reference();
        alone(
                migrator,
                region,
                () -> {
                    Set<String> filled = schemas.filled(migrator, region.value());
                    filled.removeAll(schemas.filled(migrator, REFERENCE));
                    if (!filled.isEmpty()) {
                        throw new RegionWasOpen(region);
                    }
                    schemas.drop(migrator, region.value());
                });
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void alone(Connection migrator, RegionKey region, Work work) throws SQLException {
        inTransaction(
                migrator,
                () -> {
                    schemas.lock(migrator, region.value());
                    work.run();
                });
    }

    private static void inTransaction(Connection migrator, Work work) throws SQLException {
        migrator.setAutoCommit(false);
        try {
            work.run();
            migrator.commit();
        } catch (SQLException | RuntimeException failed) {
            migrator.rollback();
            throw failed;
        } finally {
            migrator.setAutoCommit(true);
        }
    }

    /** The reference of this code's change sets; rendered now if nobody did it before. */
    Reference reference() throws SQLException {
        Reference known = reference;
        if (known != null) {
            return known;
        }
        serviceSchema.ensure();
        rendering.lock();
        try (Connection migrator = placements.migrator(TenancyProperties.SHARED);
                Statement sql = migrator.createStatement()) {
            if (!isRendered(migrator)) {
                sql.execute(ServiceSchema.LOCK);
                if (!isRendered(migrator)) {
                    render(migrator);
                }
            }
            Reference read = read(migrator);
            reference = read;
            return read;
        } finally {
            rendering.unlock();
        }
    }

    private boolean isRendered(Connection migrator) throws SQLException {
        return ServiceSchema.hash(migrator, PART).equals(changelog.hash())
                && read(migrator).fingerprint.startsWith(Fingerprint.FORM);
    }

    private void render(Connection migrator) throws SQLException {
        log.info("{} change sets of {} are rendered", changelog.size(), names.database());
        try (Statement sql = migrator.createStatement()) {
            migrator.setAutoCommit(false);
            schemas.create(migrator, REFERENCE);
            sql.execute("alter role %s nologin".formatted(quoted(names.role(REFERENCE))));
            migrator.commit();
            migrator.setAutoCommit(true);
            sql.execute("set role " + quoted(names.owner(REFERENCE)));
            sql.execute("set search_path = " + names.searchPath(REFERENCE));
            LiquibaseRun run =
                    new LiquibaseRun(migrator, names.schema(REFERENCE), changelog, names);
            run.update();
            List<RenderedChange> changes = run.render();
            sql.execute("reset role");
            migrator.setAutoCommit(false);
            String fingerprint = Fingerprint.of(migrator, names, REFERENCE).hash();
            keep(migrator, changes);
            ServiceSchema.remember(migrator, PART, changelog, fingerprint);
            migrator.commit();
            migrator.setAutoCommit(true);
        }
    }

    private static void keep(Connection migrator, List<RenderedChange> changes)
            throws SQLException {
        try (Statement clear = migrator.createStatement();
                PreparedStatement insert =
                        migrator.prepareStatement(
                                "insert into service.rendered_change values"
                                        + " (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            clear.execute("delete from service.rendered_change");
            for (RenderedChange change : changes) {
                RenderedChange.Row row = change.row();
                insert.setInt(1, row.order());
                insert.setString(2, row.id());
                insert.setString(3, row.author());
                insert.setString(4, row.file());
                insert.setString(5, row.checksum());
                insert.setString(6, row.description());
                insert.setString(7, row.comments());
                insert.setString(8, row.liquibase());
                insert.setArray(9, migrator.createArrayOf("text", change.statements().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Reference read(Connection migrator) throws SQLException {
        List<RenderedChange> changes = new ArrayList<>();
        String fingerprint = "";
        try (Statement sql = migrator.createStatement();
                ResultSet rows =
                        sql.executeQuery(
                                "select c.*, v.fingerprint from service.schema_version v"
                                        + " left join service.rendered_change c on true"
                                        + " where v.part = 'region' order by c.position")) {
            while (rows.next()) {
                fingerprint = rows.getString("fingerprint");
                @Nullable Array statements = rows.getArray("statements");
                if (statements == null) {
                    continue;
                }
                RenderedChange.Row row =
                        new RenderedChange.Row(
                                rows.getString("id"),
                                rows.getString("author"),
                                rows.getString("file"),
                                rows.getInt("position"),
                                rows.getString("checksum"),
                                rows.getString("description"),
                                rows.getString("comments"),
                                rows.getString("liquibase"));
                changes.add(
                        new RenderedChange(
                                RenderedChange.identity(row.file(), row.author(), row.id()),
                                List.of((String[]) statements.getArray()),
                                row));
            }
        }
        return new Reference(List.copyOf(changes), fingerprint);
    }
}
