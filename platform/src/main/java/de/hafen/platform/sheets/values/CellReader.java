package de.hafen.platform.sheets.values;

import de.hafen.platform.sheets.Cell;

/**
 * Understands the cells of one kind. It is asked only about cells in which something stands.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface CellReader<T> {

    /**
     * Reads a cell.
     *
     * @param header the column's heading; it may name the unit
     */
    Reading<T> read(Cell cell, String header);
}
