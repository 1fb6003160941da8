package de.hafen.platform.tenancy;

import static de.hafen.platform.tenancy.ServiceNames.quoted;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.postgresql.PGProperty;

/**
 * A side entrance to a placement for work over all its regions: one connection as a role that may
 * see a few columns of a few tables of each region, and nothing else. The outbox's relay has one,
 * the audit trail's sealer another.
 */
public final class SideDoor {

    private static final int STATEMENT_MILLIS = 20_000;
    private static final int SOCKET_SECONDS = 25;

    private final Placements placements;
    private final RegionRegistry registry;
    private final ServiceNames names;

    private final String role;

    SideDoor(Placements placements, RegionRegistry registry, ServiceNames names, String role) {
        this.placements = placements;
        this.registry = registry;
        this.names = names;
        this.role = role;
    }

    /** The names of all placements. */
    public Set<String> placements() {
        return placements.all();
    }

    /** The open regions whose data lives there. */
    public List<RegionKey> regions(String placement) {
        return registry.active().stream()
                .filter(region -> region.placement().equals(placement))
                .map(Region::key)
                .toList();
    }

    /** Where an open region's data lives. */
    public Optional<String> placementOf(RegionKey region) {
        return registry.find(region).map(Region::placement);
    }

    /** The quoted name of the region's schema. */
    public String schema(RegionKey region) {
        return quoted(names.schema(region.value()));
    }

    /** Opens a connection to the placement as this door's role. */
    public Connection open(String placement) throws SQLException {
        Properties limits = new Properties();
        // without helpers: a look over hundreds of regions each second would start processes for it
        PGProperty.OPTIONS.set(
                limits,
                "-c statement_timeout="
                        + STATEMENT_MILLIS
                        + " -c max_parallel_workers_per_gather=0");
        PGProperty.SOCKET_TIMEOUT.set(limits, SOCKET_SECONDS);
        return placements.open(placement, role, limits);
    }
}
