package de.hafen.cases.brought;

/**
 * Where a record came from, for example a hash over a spreadsheet's row. The same reference is
 * stored once per kind of record, however often it is brought.
 *
 * @param value 1 to 200 characters
 */
public record SourceRef(String value) {

    private static final int LONGEST = 200;

    /** Throws where the reference is empty or too long. */
    public SourceRef {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a source reference has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
