package de.hafen.platform.imports;

import java.util.List;
import java.util.function.Consumer;

/**
 * Finds out what the feature or the database does not take. A dry run, whose transaction is rolled
 * back in any case, goes on behind a refusal and finds the row; the import itself leaves out the
 * rows that are known from the dry run, and ends at any other refusal with nothing stored.
 */
sealed interface Trial permits DryRun, InEarnest {

    /** Code of what was refused only when it was to be stored. */
    String NOT_STORED = "not-stored";

    /** Does the work; tells about a refusal, if it is a dry run. */
    void attempt(Runnable work, Consumer<RuntimeException> refused);

    /** What the dry run complained of when the row was to be stored. */
    List<Complaint> known(int row);
}
