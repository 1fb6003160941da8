package de.hafen.cases.handover;

import de.hafen.platform.problem.Conflict;

/** Another region is asked already. */
public final class HandOverUnderWay extends Conflict {

    /** Says nothing about which. */
    public HandOverUnderWay() {
        super("hand-over-under-way", "A region has been asked already and has not answered.");
    }
}
