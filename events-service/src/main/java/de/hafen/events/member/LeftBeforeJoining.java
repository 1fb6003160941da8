package de.hafen.events.member;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Nobody leaves before joining. */
final class LeftBeforeJoining extends Refused {

    LeftBeforeJoining() {
        super("left-before-joining", "The member would leave before joining.");
        with(List.of(new Violation("/leftOn", "wrong-order", "It lies before joinedOn.")));
    }
}
