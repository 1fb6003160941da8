package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What shows that an answer is the owner's: the own canary, an id of an own thing, or, where no
 * text of a region can stand, what is said here.
 */
final class Witness {

    /** By operation, what its answer holds although it carries nothing that was planted. */
    private static final Map<String, String> OTHERWISE =
            Map.ofEntries(
                    Map.entry("GET /api/account/passkeys", "items"),
                    Map.entry("GET /api/account/second-factor", "recoveryCodesLeft"),
                    Map.entry("GET /api/comparison", "\"duesseldorf\""),
                    Map.entry("GET /api/comparison/export", "Expat Service Desk"),
                    Map.entry("GET /api/comparison/indicators", "clients-reached"),
                    Map.entry("GET /api/comparison/regions", "\"duesseldorf\""),
                    Map.entry("GET /api/platform/placements", "\"shared\""),
                    Map.entry("GET /api/platform/regions", "\"duesseldorf\""),
                    Map.entry("GET /api/platform/regions/{key}", "\"duesseldorf\""),
                    Map.entry("GET /api/platform/runs/{id}", "\"steps\""),
                    Map.entry("GET /api/platform/runs/{id}/events", "\"steps\""),
                    Map.entry("POST /api/platform/runs/{id}/resume", "\"steps\""),
                    Map.entry("POST /api/platform/runs/{id}/undo", "\"UNDOING\""),
                    Map.entry("GET /api/regions", "\"duesseldorf\""),
                    Map.entry("GET " + Subscribed.OWN, "\"since\""),
                    Map.entry("GET " + Subscribed.FEEDS + "/{key}.ics", "BEGIN:VCALENDAR"),
                    Map.entry("GET /api/regions/{region}/clients/{id}/accesses", "\"ADDED\""),
                    Map.entry("GET /api/regions/{region}/clients/{id}/consents", "\"CONTACT\""),
                    Map.entry("GET /api/regions/{region}/enquiries/colleagues", "\"name\""),
                    Map.entry("GET /api/regions/{region}/enquiries/counts", "\"unassigned\""),
                    Map.entry("GET /api/regions/{region}/figures/stream", "asOf"),
                    Map.entry("GET " + Bookings.LINKS + "/{link}", "reference"),
                    Map.entry("GET " + Bookings.LINKS + "/{link}/earlier", "\"askedAt\""),
                    Map.entry("GET /api/regions/{region}/appointments/{id}/earlier", "\"askedAt\""),
                    Map.entry("GET /api/regions/{region}/public/booking", Bookings.CONCERN),
                    Map.entry("GET /api/regions/{region}/public/slots", "startsAt"),
                    Map.entry("GET /api/regions/{region}/public/enquiries/expectation", "\"days\""),
                    Map.entry(
                            "GET /api/regions/{region}/public/enquiries/standing", "\"reference\""),
                    Map.entry("POST /api/regions/{region}/public/enquiries", "\"code\""),
                    Map.entry("GET /api/regions/{region}/triage/trial", "\"passedOver\""),
                    Map.entry("GET /api/regions/{region}/machine-clients/scopes", "clients:read"),
                    // periods and counts, and here nothing that is over
                    Map.entry("GET /api/regions/{region}/retention/over", "\"items\""),
                    Map.entry("GET /api/regions/{region}/retention/plan", "\"client\""),
                    Map.entry("GET /api/regions/{region}/retention/runs", "\"items\""),
                    Map.entry("GET /api/regions/{region}/topics/uses", "\"WORK/OWN_"));

    private static final Pattern TEMPLATE = Pattern.compile(".*/imports/template");

    private Witness() {}

    /** Whether the answer is the owner's. */
    static boolean in(String answer, Operation operation, Territory territory) {
        String text = answer.toLowerCase(Locale.ROOT);
        boolean planted =
                text.contains(territory.canary())
                        || territory.ids().stream().anyMatch(text::contains)
                        || text.contains('"' + territory.country().toLowerCase(Locale.ROOT) + '"');
        return planted
                || Optional.ofNullable(OTHERWISE.get(operation.id()))
                        .filter(answer::contains)
                        .isPresent()
                || (TEMPLATE.matcher(operation.path()).matches() && text.length() > 40);
    }
}
