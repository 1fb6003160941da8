package de.hafen.platform.imports;

import de.hafen.platform.sheets.Cell;
import de.hafen.platform.sheets.Table;
import java.util.List;

/**
 * A column of a file.
 *
 * @param index from 0
 * @param header its heading
 * @param samples first different values
 */
record ImportColumn(int index, String header, List<String> samples) {

    private static final int SHOWN = 80;

    static ImportColumn of(Table.Column column) {
        return new ImportColumn(
                column.index(),
                column.header(),
                column.samples().stream()
                        .map(Cell::text)
                        .map(text -> text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                        .toList());
    }
}
