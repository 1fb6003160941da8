package de.hafen.reporting.disclosure;

/**
 * A true cell: never leaves the service.
 *
 * @param count how many records (or distinct persons, or participants) it has
 * @param sum the sum of what the records measure, each record's part capped; 0 where nothing is
 *     measured
 * @param key sum of the records' keys
 */
public record Cell(long count, long sum, CellKey key) {

    /** Refuses what cannot be a cell. */
    public Cell {
        if (count < 0 || sum < 0) {
            throw new IllegalArgumentException("a cell has no negative numbers");
        }
    }

    /** A cell that only counts. */
    public static Cell of(long count, CellKey key) {
        return new Cell(count, 0, key);
    }

    /** Says nothing of its numbers: a true cell must not end up in a log. */
    @Override
    public String toString() {
        return "a cell";
    }
}
