package de.hafen.reporting.comparison;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.Region;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.RegionRegistry;
import de.hafen.reporting.fact.FactsStored;
import de.hafen.reporting.indicator.Cells;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the cube behind the regions' cells by a few seconds; it may always be copied anew. */
@Component
class CubeCopy {

    private static final Logger log = LoggerFactory.getLogger(CubeCopy.class);
    private static final Caller REPORTING = Caller.service("reporting");

    private final Cube cube;
    private final Cells cells;
    private final RegionRegistry registry;
    private final Set<RegionKey> changed = ConcurrentHashMap.newKeySet();

    CubeCopy(Cube cube, Cells cells, RegionRegistry registry) {
        this.cube = cube;
        this.cells = cells;
        this.registry = registry;
    }

    @EventListener
    void stored(FactsStored stored) {
        changed.add(stored.region());
    }

    @Scheduled(fixedDelay = 1_500)
    @AcrossTenants("copies the regions that have changed, each with that region bound")
    void copyChanged() {
        for (RegionKey region : List.copyOf(changed)) {
            changed.remove(region);
            if (!copy(region)) {
                changed.add(region);
            }
        }
    }

    /** What this instance was not told: other instances' regions, and those before its start. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 5_000)
    @AcrossTenants("copies every region, each with that region bound")
    void copyAll() {
        try {
            List<RegionKey> active = registry.active().stream().map(Region::key).toList();
            active.forEach(this::copy);
            cube.keepOnly(active);
        } catch (RuntimeException e) {
            log.debug("the cube is cleaned later", e);
        }
    }

    private boolean copy(RegionKey region) {
        try {
            return CurrentCaller.where(CurrentRegion.where(region), REPORTING)
                    .call(() -> cube.update(region, cells::since));
        } catch (RuntimeException e) {
            log.debug("the cells of region {} are copied later", region, e);
            return false;
        }
    }
}
