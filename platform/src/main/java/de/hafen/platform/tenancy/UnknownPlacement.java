package de.hafen.platform.tenancy;

import de.hafen.platform.problem.Refused;

/** No server is known under this name. */
public final class UnknownPlacement extends Refused {

    UnknownPlacement(String placement) {
        super("unknown-placement", "No database server is known under this name.");
        with("placement", placement);
    }
}
