package de.hafen.cases.partner;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Somebody is to be referred to a partner that the region does not have, or no longer. */
public final class PartnerUnknown extends Refused {

    PartnerUnknown() {
        super("partner-unknown", "The region has no such partner.");
        with(List.of(new Violation("/partnerId", "unknown", "name a partner of the region.")));
    }
}
