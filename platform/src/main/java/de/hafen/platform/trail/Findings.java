package de.hafen.platform.trail;

import java.util.ArrayList;
import java.util.List;

/** The first so many findings, and how many more there are. */
final class Findings {

    private static final int MOST = 1_000;

    private final List<TrailFinding> first = new ArrayList<>();
    private long more;

    void add(TrailFinding finding) {
        if (first.size() < MOST) {
            first.add(finding);
        } else {
            more++;
        }
    }

    List<TrailFinding> first() {
        return first;
    }

    long more() {
        return more;
    }
}
