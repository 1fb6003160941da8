package de.hafen.cases.handover;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** No open region with that key can take somebody from here. */
public final class NobodyToHandTo extends Refused {

    NobodyToHandTo() {
        super("nobody-to-hand-to", "This region cannot take over anybody now.");
        with(List.of(new Violation("/to", "unknown", "name another region that is open.")));
    }
}
