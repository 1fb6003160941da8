package de.hafen.platform.tenancy;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.platform.tenancy.TenancyProperties.Regions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The region door: the one way to a region's data. It asks which region is bound, and hands out
 * connections that were opened as that region's own role. Nothing bound: {@link NoRegionBound}. A
 * caller bound whose right is for another region: no connection either, whoever mixed them up.
 */
public final class RegionDataSource extends AbstractDataSource implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RegionDataSource.class);
    private static final long PROBED_AFTER_NANOS = 1_000_000_000L;
    private static final int PROBE_SECONDS = 1;

    private final RegionRegistry registry;
    private final RegionOpener opener;
    private final Regions limits;
    private final LongSupplier nanos;
    private final PlacementRest rest;
    private final DoorCounts counts;
    private final Map<String, ConnectionBudget<RegionConnection>> budgets =
            new ConcurrentHashMap<>();

    RegionDataSource(
            RegionRegistry registry,
            RegionOpener opener,
            Regions limits,
            LongSupplier nanos,
            DoorCounts counts) {
        this.registry = registry;
        this.opener = opener;
        this.limits = limits;
        this.nanos = nanos;
        this.counts = counts;
        this.rest = new PlacementRest(limits.rest(), nanos);
    }

    @Override
    public Connection getConnection() throws SQLException {
        RegionKey key = CurrentRegion.required();
        CurrentCaller.mustBelongTo(key);
        Region region = registry.enter(key);
        ConnectionBudget<RegionConnection> budget = budgetOf(region.placement());
        RegionConnection connection = borrow(region, budget);
        try {
            connection.limit(LongWork.limitOr(limits.statementTimeout()));
        } catch (SQLException broken) {
            giveBack(budget, connection);
            throw broken;
        }
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
                    closeIdle(region); // what lay beside a dead connection is dead too, or old
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
            Optional<ConnectionBudget.Grant<RegionConnection>> grant =
                    budget.acquire(region.key(), limits.patience());
            if (grant.isPresent()) {
                return grant.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        counts.busy().increment();
        throw new RegionBusy(region.key());
    }

    private RegionConnection open(Region region, ConnectionBudget<RegionConnection> budget) {
        boolean opened = false;
        try {
            if (rest.isResting(region.placement())) {
                throw new RegionUnavailable(region.key());
            }
            RegionConnection connection = opener.open(region, nanos.getAsLong());
            rest.answered(region.placement());
            opened = true;
            return connection;
        } catch (SQLException failed) {
            if (isSilence(failed)) {
                rest.didNotAnswer(region.placement());
            }
            log.warn("no connection for region {}: {}", region.key(), failed.getSQLState());
            throw new RegionUnavailable(region.key(), failed);
        } finally {
            if (!opened) {
                budget.giveUp(region.key());
            }
        }
    }

    /**
     * The server is not there, is starting or stopping, or has no room: not this region's fault.
     * Work that was cut off while it connected says nothing about the server.
     */
    private static boolean isSilence(SQLException failed) {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        String state = String.valueOf(failed.getSQLState());
        return state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
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
            counts.dirty().increment();
            connection.close();
            budget.giveUp(connection.region());
        }
    }

    /** Closes what nobody used for a while. */
    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    @AcrossTenants("only closes connections")
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
