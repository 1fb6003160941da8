package de.hafen.platform.tenancy;

/**
 * What a service's database, roles and schemas are called. A region's names can't collide with the
 * service's: a key has no underscore, and some words are no keys.
 */
record ServiceNames(String service) {

    /** The pseudo-region whose schema the others are compared with; not a key. */
    static final String REFERENCE = "reference";

    ServiceNames {
        if (!service.matches("[a-z]{1,20}")) {
            throw new IllegalArgumentException("not the name of a service: " + service);
        }
    }

    String database() {
        return "hafen_" + service;
    }

    /** Makes roles, owns the database; used to provision and upgrade only. */
    String migrator() {
        return service + "_migrator";
    }

    /** Works in schema {@code service}; has no right in any region's schema. */
    String serviceRole() {
        return service + "_service";
    }

    /** Reads and marks outboxes. */
    String relay() {
        return service + "_relay";
    }

    /** Reads which audit entries are new and chains them; sees nothing of what they tell. */
    String sealer() {
        return service + "_sealer";
    }

    /** Each region's role inherits from it the right to connect, and nothing else. */
    String anyRegion() {
        return service + "_any_region";
    }

    String schema(String region) {
        return "region_" + region;
    }

    /** The login role of a region: reads and writes rows, owns nothing. */
    String role(String region) {
        return service + "_" + region;
    }

    /** Owns a region's schema; nobody signs in with it. */
    String owner(String region) {
        return service + "_" + region + "_owner";
    }

    /** What a region's unqualified names mean. */
    String searchPath(String region) {
        return quoted(schema(region)) + ", extensions";
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
