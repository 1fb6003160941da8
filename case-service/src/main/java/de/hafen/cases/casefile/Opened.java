package de.hafen.cases.casefile;

import java.util.UUID;

/** What comes of opening a document. It stands in the trail either way. */
public sealed interface Opened {

    /** As it was brought. */
    record Whole(CaseDocument document, byte[] content) implements Opened {}

    /** What is stored is not what was brought: nothing of it is given out. */
    record Damaged(UUID document) implements Opened {}
}
