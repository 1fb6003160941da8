package de.hafen.reporting.figures;

import de.hafen.platform.problem.Invalid;

/** The period ends before it begins, or is longer than any figures. */
public final class PeriodTurnedAround extends Invalid {

    /** See the title. */
    public PeriodTurnedAround() {
        super(
                "period-turned-around",
                "The period has to begin before it ends, and lasts 20 years at most.");
    }
}
