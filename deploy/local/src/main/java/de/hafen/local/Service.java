package de.hafen.local;

import java.util.Locale;

/** The five programs of the platform, in the order in which people think of them. */
enum Service {
    GATEWAY(0, 10),
    TENANT(1, 11),
    CASE(2, 12),
    EVENTS(3, 13),
    REPORTING(4, 14);

    private final int offset;
    private final int managementOffset;

    Service(int offset, int managementOffset) {
        this.offset = offset;
        this.managementOffset = managementOffset;
    }

    /** Its short name, as in {@code HAFEN_CASE_URL}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The module, the jar and the process. */
    String module() {
        return this == GATEWAY ? "gateway" : key() + "-service";
    }

    /** The port that it would like to have, counted from the gateway's. */
    int offset() {
        return offset;
    }

    /** The port for health and figures, reachable on this machine only. */
    int managementOffset() {
        return managementOffset;
    }
}
