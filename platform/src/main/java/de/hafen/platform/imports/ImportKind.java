package de.hafen.platform.imports;

import java.util.List;

/**
 * A kind of record that can be brought in a spreadsheet.
 *
 * @param <T> what a row becomes: the command that the feature's door takes
 */
public interface ImportKind<T> {

    /** The feature, as in paths: {@code clients}. */
    String feature();

    /** What the record can have, in the template's order. */
    List<Field<?>> fields();

    /**
     * The same with the words of the bound region; asked for once for each way through a file,
     * inside the region's transaction.
     */
    default ImportKind<T> here() {
        return this;
    }

    /** Makes the command of a row whose cells are all readable; may throw {@link RowRefused}. */
    T understand(Row row);

    /**
     * Stores the records in the bound region and the present transaction, each source once.
     *
     * @param arrivals is told of every record that is added, also of those that rows only name
     * @return what became of each, in the same order
     */
    List<Outcome> bring(List<Sourced<T>> batch, Arrivals arrivals);

    /** How what was brought is taken away again: first what belongs to what comes later. */
    List<TakeBack> takeBack();
}
