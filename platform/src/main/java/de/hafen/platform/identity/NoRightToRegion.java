package de.hafen.platform.identity;

import de.hafen.platform.problem.Forbidden;

/** The caller's token is not for the region in the path. */
public final class NoRightToRegion extends Forbidden {

    /** Says nothing about whether the region exists. */
    public NoRightToRegion() {
        super(
                "no-right-to-region",
                "You have no role in this region. A region administrator there can give you one.");
    }
}
