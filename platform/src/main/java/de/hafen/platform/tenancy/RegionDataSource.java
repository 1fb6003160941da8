package de.hafen.platform.tenancy;

import de.hafen.platform.tenancy.TenancyProperties.Regions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The region door: the one way to a region's data. It asks which region is bound, and hands out
 * connections that were opened as that region's own role. Nothing bound: {@link NoRegionBound}.
 */
public final class RegionDataSource extends AbstractDataSource implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RegionDataSource.class);
    private static final long PROBED_AFTER_NANOS = 1_000_000_000L;
    private static final int PROBE_SECONDS = 1;

    private final RegionRegistry registry;
    private final RegionOpener opener;
    private final Regions limits;
    private final LongSupplier nanos;
    private final Map<String, ConnectionBudget<RegionConnection>> budgets =
            new ConcurrentHashMap<>();

    RegionDataSource(
            RegionRegistry registry, RegionOpener opener, Regions limits, LongSupplier nanos) {
        this.registry = registry;
        this.opener = opener;
        this.limits = limits;
        this.nanos = nanos;
    }

    @Override
    public Connection getConnection() {
        Region region = registry.enter(CurrentRegion.required());
        ConnectionBudget<RegionConnection> budget = budgetOf(region.placement());
        RegionConnection connection = borrow(region, budget);
        return Lease.of(connection, it -> giveBack(budget, it));
    }

    /** Refuses: who connects is the bound region's role, and nobody else. */
    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException("the region door has its own roles");
    }

    private RegionConnection borrow(Region region, ConnectionBudget<RegionConnection> budget) {
        while (true) {
            switch (acquire(region, budget)) {
                case ConnectionBudget.Grant.Reuse<RegionConnection>(RegionConnection idle) -> {
                    if (isStillGood(idle)) {
                        return idle;
                    }
                    idle.close();
                    budget.giveUp(region.key());
                }
                case ConnectionBudget.Grant.Open<RegionConnection>(
                                Optional<RegionConnection> gaveWay) -> {
                    gaveWay.ifPresent(RegionConnection::close);
                    return open(region, budget);
                }
            }
        }
    }

    private ConnectionBudget.Grant<RegionConnection> acquire(
            Region region, ConnectionBudget<RegionConnection> budget) {
        try {
            return budget.acquire(region.key(), limits.patience())
                    .orElseThrow(() -> new RegionBusy(region.key()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RegionBusy(region.key());
        }
    }

    private RegionConnection open(Region region, ConnectionBudget<RegionConnection> budget) {
        boolean opened = false;
        try {
            RegionConnection connection = opener.open(region, nanos.getAsLong());
            opened = true;
            return connection;
        } catch (SQLException unreachable) {
            log.warn("no connection for region {}: {}", region.key(), unreachable.getSQLState());
            throw new RegionUnavailable(region.key(), unreachable);
        } finally {
            if (!opened) {
                budget.giveUp(region.key());
            }
        }
    }

    private boolean isStillGood(RegionConnection connection) {
        long now = nanos.getAsLong();
        if (now - connection.openedAt() > limits.livesFor().toNanos()) {
            return false;
        }
        return now - connection.usedAt() < PROBED_AFTER_NANOS || connection.answers(PROBE_SECONDS);
    }

    private void giveBack(ConnectionBudget<RegionConnection> budget, RegionConnection connection) {
        if (connection.cleaned()) {
            connection.usedAt(nanos.getAsLong());
            budget.giveBack(connection.region(), connection, connection.usedAt());
        } else {
            connection.close();
            budget.giveUp(connection.region());
        }
    }

    /** Closes what nobody used for a while. */
    void closeIdle() {
        long then = nanos.getAsLong() - limits.idleFor().toNanos();
        for (ConnectionBudget<RegionConnection> budget : budgets.values()) {
            budget.idleSince(then).forEach(RegionConnection::close);
        }
    }

    /** Closes a region's unused connections, because its role or its schema goes. */
    void closeIdle(Region region) {
        List<RegionConnection> idle = budgetOf(region.placement()).idleOf(region.key());
        idle.forEach(RegionConnection::close);
    }

    /** The budget of a placement; its figures are for metrics. */
    ConnectionBudget<RegionConnection> budgetOf(String placement) {
        return budgets.computeIfAbsent(
                placement,
                it -> new ConnectionBudget<>(limits.connections(), limits.connectionsPerRegion()));
    }

    @Override
    public void close() {
        for (ConnectionBudget<RegionConnection> budget : budgets.values()) {
            budget.idleSince(nanos.getAsLong()).forEach(RegionConnection::close);
        }
    }
}
