package de.hafen.platform.web;

import de.hafen.platform.problem.Problem;

/** A change must say in {@code If-Match} which version of the record it is made to. */
final class VersionMissing extends Problem {

    VersionMissing() {
        super(
                428,
                "if-match-required",
                "Send the record's ETag in If-Match, so that nobody else's change is overwritten.");
    }
}
