package de.hafen.platform.jobs;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.Region;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.RegionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work for every open region, one after the other, each with its region bound and the service as
 * caller. A region in which the work fails is reported, and stops no other.
 */
public final class EachRegion {

    private static final Logger log = LoggerFactory.getLogger(EachRegion.class);

    private final RegionRegistry registry;
    private final Caller service;

    EachRegion(RegionRegistry registry, Caller service) {
        this.registry = registry;
        this.service = service;
    }

    /** What is done for the bound region. */
    @FunctionalInterface
    public interface Work {
        /** Does it; may fail in any way. */
        void run() throws Exception;
    }

    /**
     * How it went.
     *
     * @param done the regions in which the work was done
     * @param failed the others, and why
     */
    public record Outcome(List<RegionKey> done, Map<RegionKey, Exception> failed) {

        /** Copies both. */
        public Outcome {
            done = List.copyOf(done);
            failed = Map.copyOf(failed);
        }
    }

    /**
     * Does the work for each open region.
     *
     * @param name of the work, for the log
     */
    public Outcome run(String name, Work work) {
        List<RegionKey> done = new ArrayList<>();
        Map<RegionKey, Exception> failed = new LinkedHashMap<>();
        for (Region region : registry.active()) {
            try {
                CurrentCaller.where(CurrentRegion.where(region.key()), service)
                        .call(() -> {
                            work.run();
                            return true;
                        });
                done.add(region.key());
            } catch (Exception problem) {
                if (problem instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                log.warn("{} failed in region {}", name, region.key(), problem);
                failed.put(region.key(), problem);
            }
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        return new Outcome(done, failed);
    }
}
