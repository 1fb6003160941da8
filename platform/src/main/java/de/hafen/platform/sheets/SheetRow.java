package de.hafen.platform.sheets;

import java.util.List;

/**
 * One row.
 *
 * @param number as Excel counts, from 1
 * @param cells from column A; ends with the last cell that is not blank
 */
public record SheetRow(int number, List<Cell> cells) {

    /** Drops blank cells at the end. */
    public SheetRow {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).blank()) {
            end--;
        }
        cells = List.copyOf(cells.subList(0, end));
    }

    /** The cell in the column with this index from 0; blank beyond the end. */
    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.BLANK;
    }

    /** Whether nothing stands in any cell. */
    public boolean blank() {
        return cells.isEmpty();
    }

    /** The letters over a column, as Excel counts: A, B, …, Z, AA. */
    public static String letters(int index) {
        String rest = index < 26 ? "" : letters(index / 26 - 1);
        return rest + (char) ('A' + index % 26);
    }
}
