package de.hafen.faults.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is there, of one region.
 *
 * @param rows consultations and events in their tables, by marker
 * @param read acknowledged ones as the API shows them, by id; those that it does not show are
 *     missing
 * @param counted figures counted over the domain tables
 * @param shown the same figures on the dashboard
 * @param facts consultations and events that count, as reporting has them
 */
public record Found(
        Map<String, List<Entry.Held>> rows,
        Map<String, Entry.Held> read,
        Map<String, Long> counted,
        Map<String, Long> shown,
        long facts) {

    /**
     * What there is of a region that was ordered.
     *
     * @param entry its status in the tenant-service; empty where there is none
     * @param services its status in each data service that knows it
     * @param traces schemas, roles and memberships that bear its name
     * @param whole how many traces a whole region has
     */
    public record Region(
            String entry, Map<String, String> services, Set<String> traces, int whole) {

        private static final int DATA_SERVICES = 3;

        boolean isOpen() {
            return entry.equals("ACTIVE")
                    && services.size() == DATA_SERVICES
                    && services.values().stream().allMatch("ACTIVE"::equals)
                    && traces.size() == whole;
        }

        boolean isGone() {
            return entry.isEmpty() && services.isEmpty() && traces.isEmpty();
        }
    }
}
