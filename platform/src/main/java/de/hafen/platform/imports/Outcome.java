package de.hafen.platform.imports;

/** What became of a row that could be read. */
public sealed interface Outcome {

    /** A record was added. */
    record Imported() implements Outcome {}

    /** The row had been brought before. */
    record AlreadyThere() implements Outcome {}

    /** The feature does not take it. */
    record Refused(RowRefused why) implements Outcome {}
}
