package de.hafen.cases.casefile;

import de.hafen.platform.problem.Conflict;
import java.util.UUID;

/** What is stored is not what was brought; it stands in the trail that somebody asked for it. */
public final class DocumentDamaged extends Conflict {

    DocumentDamaged(UUID id) {
        super(
                "document-damaged",
                "The document is damaged and cannot be given out. Tell who runs the platform.");
        with("document", id.toString());
    }
}
