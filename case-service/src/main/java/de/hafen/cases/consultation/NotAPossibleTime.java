package de.hafen.cases.consultation;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** A consultation was not held in the future, nor before there were centres. */
public final class NotAPossibleTime extends Refused {

    NotAPossibleTime(String pointer, String detail) {
        super("not-a-possible-time", "The time cannot be right: " + detail);
        with(List.of(new Violation(pointer, "impossible", detail)));
    }
}
