package de.hafen.gateway.route;

import de.hafen.gateway.route.Route.Pass;
import de.hafen.gateway.route.Route.Patience;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every path that goes to a service, feature by feature. What does not stand here leads nowhere: a
 * new feature is added here, an internal address never.
 */
final class RouteTable {

    /** {@code /api/regions/{region}/{feature}/…}; features are unique over the services. */
    static final Map<String, String> REGION_FEATURES =
            Map.ofEntries(
                    Map.entry("appointments", "case"),
                    Map.entry("audit", "case"),
                    Map.entry("calendar-feed", "case"),
                    Map.entry("calendars", "case"),
                    Map.entry("cases", "case"),
                    Map.entry("clients", "case"),
                    Map.entry("concerns", "case"),
                    Map.entry("consents", "case"),
                    Map.entry("consultations", "case"),
                    Map.entry("day", "case"),
                    Map.entry("earlier", "case"),
                    Map.entry("employers", "case"),
                    Map.entry("enquiries", "case"),
                    Map.entry("events", "events"),
                    Map.entry("figures", "reporting"),
                    Map.entry("hand-overs", "case"),
                    Map.entry("machine-clients", "tenant"),
                    Map.entry("members", "events"),
                    Map.entry("networks", "events"),
                    Map.entry("partners", "case"),
                    Map.entry("referrals", "case"),
                    Map.entry("retention", "case"),
                    Map.entry("search", "case"),
                    Map.entry("settings", "tenant"),
                    Map.entry("slots", "case"),
                    Map.entry("staff", "tenant"),
                    Map.entry("topics", "case"),
                    Map.entry("triage", "case"),
                    Map.entry("views", "case"),
                    Map.entry("waiting", "case"));

    /**
     * {@code /api/regions/{region}/public/{feature}/…}: for everybody, also for devices and phones
     * without an account. No session's token goes with it.
     */
    static final Map<String, String> PUBLIC_FEATURES =
            Map.ofEntries(
                    Map.entry("appointments", "case"),
                    Map.entry("booking", "case"),
                    Map.entry("calendar", "case"),
                    Map.entry("enquiries", "case"),
                    Map.entry("referrals", "case"),
                    Map.entry("slots", "case"),
                    Map.entry("waiting", "case"));

    /** {@code /api/{feature}/…} outside of regions. */
    static final Map<String, String> PLATFORM_FEATURES =
            Map.of("account", "tenant", "comparison", "reporting");

    /** {@code /api/platform/{feature}/…}: what platform administrators do. */
    static final Set<String> PLATFORM_ADMINISTRATION =
            Set.of("accounts", "placements", "regions", "runs");

    private static final Pattern REGION = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    private RouteTable() {}

    static Optional<Route> find(String path) {
        String[] parts = path.split("/", 7);
        if (path.endsWith("/") || parts.length < 3) {
            return Optional.empty();
        }
        return switch (parts[1]) {
            case "auth" -> Optional.of(new Route("tenant", Pass.COOKIES, "", Patience.ORDINARY));
            case "api" -> api(path, parts);
            default -> Optional.empty();
        };
    }

    private static Optional<Route> api(String path, String[] parts) {
        if (path.equals("/api/regions")) {
            return Optional.of(new Route("tenant", Pass.NOTHING, "", Patience.ORDINARY));
        }
        if (parts[2].equals("regions")) {
            if (parts.length > 5 && parts[4].equals("public")) {
                return inPublic(parts[3], parts[5]);
            }
            return parts.length > 4 ? inRegion(path, parts[3], parts[4]) : Optional.empty();
        }
        if (parts[2].equals("platform")) {
            return parts.length > 3 && PLATFORM_ADMINISTRATION.contains(parts[3])
                    ? Optional.of(new Route("tenant", Pass.TOKEN, "", patience(path)))
                    : Optional.empty();
        }
        return Optional.ofNullable(PLATFORM_FEATURES.get(parts[2]))
                .map(service -> new Route(service, Pass.TOKEN, "", patience(path)));
    }

    private static Optional<Route> inPublic(String region, String feature) {
        if (!REGION.matcher(region).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(PUBLIC_FEATURES.get(feature))
                .map(service -> new Route(service, Pass.NOTHING, "", Patience.ORDINARY));
    }

    private static Optional<Route> inRegion(String path, String region, String feature) {
        if (!REGION.matcher(region).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(REGION_FEATURES.get(feature))
                .map(service -> new Route(service, Pass.TOKEN, region, patience(path)));
    }

    private static Patience patience(String path) {
        if (path.endsWith("/figures/stream")
                || (path.startsWith("/api/platform/runs/") && path.endsWith("/events"))) {
            return Patience.STREAM;
        }
        return path.contains("/imports") || path.contains("/export")
                ? Patience.FILE
                : Patience.ORDINARY;
    }
}
