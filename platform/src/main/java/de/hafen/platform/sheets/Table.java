package de.hafen.platform.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sheet of which it is known where the headings stand and what columns it has. Titles above the
 * headings, headings in two lines and merged cells are understood.
 *
 * @param sheet the rows
 * @param headerRow number of the row with the headings
 * @param columns columns with a heading or content, from left to right
 */
public record Table(Sheet sheet, int headerRow, List<Column> columns) {

    private static final int LOOKED_AT = 60;
    private static final int SAMPLES = 5;

    /** Copies the columns. */
    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param index from 0
     * @param header heading, with that of its group before it: {@code Person / Name}
     * @param samples first different values
     */
    public record Column(int index, String header, List<Cell> samples) {}

    /**
     * Finds the headings.
     *
     * @param known whether a text is a heading that the reader knows
     */
    public static Table of(Sheet sheet, Predicate<String> known) {
        List<SheetRow> start;
        try (Stream<SheetRow> rows = sheet.rows()) {
            start = rows.limit(LOOKED_AT).toList();
        }
        if (start.isEmpty()) {
            throw SheetUnreadable.empty();
        }
        int at = HeaderRow.find(start, known);
        SheetRow header = start.get(at);
        SheetRow above =
                at > 0 && start.get(at - 1).number() == header.number() - 1
                        ? start.get(at - 1)
                        : new SheetRow(0, List.of());
        return new Table(
                sheet,
                header.number(),
                columns(header, above, start.subList(at + 1, start.size())));
    }

    /** The rows below the headings; to be closed. */
    public Stream<SheetRow> data() {
        return sheet.rows().filter(row -> row.number() > headerRow);
    }

    private static List<Column> columns(SheetRow header, SheetRow above, List<SheetRow> data) {
        int width = header.cells().size();
        for (SheetRow row : data) {
            width = Math.max(width, row.cells().size());
        }
        boolean grouped = above.cells().stream().filter(cell -> !cell.blank()).count() > 1;
        List<Column> columns = new ArrayList<>();
        String group = "";
        for (int i = 0; i < width; i++) {
            if (grouped && !above.cell(i).blank()) {
                group = above.cell(i).text();
            }
            List<Cell> samples = samples(data, i);
            String label = label(header.cell(i).text(), grouped ? group : "", above.cell(i));
            if (!label.isEmpty() || !samples.isEmpty()) {
                columns.add(new Column(i, label.isEmpty() ? SheetRow.letters(i) : label, samples));
            }
        }
        return columns;
    }

    private static String label(String own, String group, Cell above) {
        if (own.isEmpty()) {
            return group.isEmpty() ? "" : above.text();
        }
        String line = own.replaceAll("\\s+", " ");
        return group.isEmpty() || group.equals(own) ? line : group + " / " + line;
    }

    private static List<Cell> samples(List<SheetRow> data, int index) {
        return data.stream()
                .map(row -> row.cell(index))
                .filter(cell -> !cell.blank())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
