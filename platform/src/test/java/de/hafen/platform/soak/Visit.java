package de.hafen.platform.soak;

/** How somebody comes to a region; each in its share of a hundred visits. */
enum Visit {
    LOOK(52),
    SING(20),
    REPEAT(3),
    FALL_SILENT(2),
    SPREAD(4),
    STREAM(5),
    HANG_UP(3),
    LATE(1),
    DIRTY(2),
    FOREIGN(6),
    UNKNOWN(2);

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
