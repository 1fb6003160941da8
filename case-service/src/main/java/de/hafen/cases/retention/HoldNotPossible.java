package de.hafen.cases.retention;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** A hold that would be over already, or longer than anybody plans, holds nothing. */
public final class HoldNotPossible extends Refused {

    HoldNotPossible() {
        super("hold-not-possible", "Nothing can be kept until then.");
        with(List.of(new Violation("/until", "range", "a day from today to the year 2200.")));
    }
}
