package de.hafen.platform.web;

import de.hafen.platform.problem.Problem;

/** The record has another version than the caller has seen. */
public final class ChangedMeanwhile extends Problem {

    ChangedMeanwhile(long current) {
        super(412, "changed-meanwhile", "The record was changed meanwhile; load it again.");
        with("version", current);
        withHeader("ETag", Tagged.tag(current));
    }
}
