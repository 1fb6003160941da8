package de.hafen.platform.tenancy;

import de.hafen.platform.problem.Invalid;

/** The text is not the key of a region: a small letter, then 1 to 30 of a–z, 0–9 and hyphen. */
public final class NotARegionKey extends Invalid {

    NotARegionKey() {
        super(
                "not-a-region-key",
                "A region key starts with a small letter, followed by 1 to 30 small letters, digits"
                        + " or hyphens.");
    }
}
