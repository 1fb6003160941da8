package de.hafen.cases.partner;

import de.hafen.platform.problem.NotFound;

/** The region has no partner with that id. */
public final class NoSuchPartner extends NotFound {

    NoSuchPartner(PartnerId id) {
        super("no-such-partner", "There is no partner with this id in the region.");
        with("partner", id.toString());
    }
}
