package de.hafen.cases.savedview;

import de.hafen.platform.problem.Conflict;

/** Nobody would find one among them. */
public final class TooManyViews extends Conflict {

    TooManyViews(int most) {
        super("too-many-views", "A list has so many views at most; remove one first.");
        with("most", most);
    }
}
