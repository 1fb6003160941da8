package de.hafen.cases.consent;

import de.hafen.platform.problem.Conflict;

/** Somebody else published a text for the purpose at the same moment. */
public final class TextPublishedMeanwhile extends Conflict {

    /** Nothing was published. */
    public TextPublishedMeanwhile() {
        super(
                "consent-text-published-meanwhile",
                "Somebody else published a text for this purpose at the same moment.");
    }
}
