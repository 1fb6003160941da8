package de.hafen.platform.tenancy;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;

/** The region door's figures: per placement what is open and who waits; never per region. */
final class DoorMetrics implements MeterBinder {

    private final RegionDataSource door;
    private final Placements placements;
    private final DoorCounts counts;

    DoorMetrics(RegionDataSource door, Placements placements, DoorCounts counts) {
        this.door = door;
        this.placements = placements;
        this.counts = counts;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String placement : placements.all()) {
            gauge(registry, placement, "open", ConnectionBudget::held);
            gauge(registry, placement, "idle", ConnectionBudget::idle);
            gauge(registry, placement, "waited-for", ConnectionBudget::waiting);
        }
        Map<String, LongAdder> happened =
                Map.of(
                        "opened", counts.opened(),
                        "dirty", counts.dirty(),
                        "busy", counts.busy(),
                        "repaired", counts.repaired());
        happened.forEach((what, count) ->
                FunctionCounter.builder("hafen.regions.door", count, LongAdder::sum)
                        .tag("event", what)
                        .register(registry));
    }

    private void gauge(
            MeterRegistry registry,
            String placement,
            String state,
            ToDoubleFunction<ConnectionBudget<RegionConnection>> value) {
        Gauge.builder("hafen.regions.connections", door.budgetOf(placement), value)
                .tag("placement", placement)
                .tag("state", state)
                .register(registry);
    }
}
