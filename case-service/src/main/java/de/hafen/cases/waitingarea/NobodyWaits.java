package de.hafen.cases.waitingarea;

import de.hafen.platform.problem.Conflict;

/** Nobody waits whom the caller could advise. */
public final class NobodyWaits extends Conflict {

    NobodyWaits(int others) {
        super(
                "nobody-waits",
                others == 0
                        ? "Nobody waits."
                        : "Nobody waits who fits these languages and topics; others do.");
        with("others", others);
        with("reason", others == 0 ? "nobody" : "nobody-who-fits");
    }
}
