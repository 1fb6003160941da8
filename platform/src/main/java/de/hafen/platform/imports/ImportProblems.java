package de.hafen.platform.imports;

import de.hafen.platform.problem.Conflict;
import de.hafen.platform.problem.NotFound;
import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;
import java.util.UUID;

/** What can be wrong with what is asked of an import. */
final class ImportProblems {

    private ImportProblems() {}

    /** There is no such import in the region. */
    static final class NoSuchImport extends NotFound {
        NoSuchImport(UUID id) {
            super("no-such-import", "There is no such import in this region.");
            with("import", id);
        }
    }

    /** The import is not where it would have to be for this. */
    static final class ImportElsewhere extends Conflict {
        ImportElsewhere(ImportStatus status) {
            super(
                    "import-elsewhere",
                    "The import can't do that now: it is " + status + ". Check it before it runs.");
            with("status", status.name());
        }
    }

    /** The mapping names fields or columns that there are not, or leaves out a needed one. */
    static final class MappingIncomplete extends Refused {
        MappingIncomplete(List<Violation> violations) {
            super("mapping-incomplete", "The columns don't give all that is needed.");
            with(violations);
        }
    }
}
