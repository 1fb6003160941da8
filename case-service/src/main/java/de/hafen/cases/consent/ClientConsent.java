package de.hafen.cases.consent;

import java.util.List;

/**
 * How it stands between a client and a purpose.
 *
 * @param allowed whether it may be done
 * @param offered the number of the text that is shown now; 0 where the region has none
 * @param history what was said, the latest first
 */
public record ClientConsent(
        ConsentPurpose purpose,
        Standing standing,
        boolean allowed,
        int offered,
        List<ConsentEntry> history) {

    /** Tells nothing about the client. */
    @Override
    public String toString() {
        return "consent to " + purpose;
    }
}
