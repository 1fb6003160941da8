package de.hafen.platform.soak;

/** How somebody comes to a region; each in its share of a hundred visits. */
enum Visit {
    LOOK(6),
    SING(3),
    REPEAT(1),
    FALL_SILENT(1),
    SPREAD(2),
    STREAM(2),
    HANG_UP(2),
    LATE(1),
    DIRTY(1),
    FOREIGN(1),
    UNKNOWN(1),

    // as a service's own work does, without the way through HTTP
    LOOK_INSIDE(50),
    SING_INSIDE(24),
    FAIL_INSIDE(4),
    INTERRUPTED_INSIDE(1);

    final int share;

    Visit(int share) {
        this.share = share;
    }

    static Visit at(int hundredth) {
        int upTo = 0;
        for (Visit visit : values()) {
            upTo += visit.share;
            if (hundredth < upTo) {
                return visit;
            }
        }
        throw new IllegalArgumentException("not below a hundred: " + hundredth);
    }
}
