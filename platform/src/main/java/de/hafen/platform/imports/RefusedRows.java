package de.hafen.platform.imports;

import de.hafen.platform.sheets.SheetFormat;
import de.hafen.platform.sheets.SheetWriter;
import de.hafen.platform.sheets.Table;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the rows that were not taken, with the reasons, to be corrected and brought again. */
final class RefusedRows {

    private static final String ROW = "Zeile der Datei";
    private static final String WHY = "Grund";

    /** Headings that are ours: they don't make a row another one when it comes again. */
    static final Set<String> OWN_HEADINGS = Set.of(ROW, WHY);

    private RefusedRows() {}

    static byte[] csv(List<ImportColumn> columns, List<Pass.RefusedRow> rows, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.csv(out)) {
            List<String> head =
                    new ArrayList<>(columns.stream().map(ImportColumn::header).toList());
            head.addAll(List.of(ROW, WHY));
            writer.row(head);
            for (Pass.RefusedRow row : rows) {
                List<Object> values = new ArrayList<>(row.cells());
                values.add(row.number());
                values.add(
                        row.complaints().stream()
                                .map(complaint -> reason(complaint, columns, locale))
                                .collect(Collectors.joining(" ")));
                writer.row(values);
            }
        }
        return out.toByteArray();
    }

    private static String reason(Complaint complaint, List<ImportColumn> columns, Locale locale) {
        Integer index = complaint.column();
        String where =
                columns.stream()
                        .filter(column -> index != null && column.index() == index)
                        .map(column -> column.header() + ": ")
                        .findFirst()
                        .orElse("");
        return where + complaint.text(locale);
    }

    static byte[] template(ImportKind<?> kind, SheetFormat format, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = format.writer(out, kind.feature())) {
            writer.row(kind.fields().stream().map(field -> field.label(locale)).toList());
            writer.row(kind.fields().stream().map(Field::example).toList());
        }
        return out.toByteArray();
    }

    static List<ImportColumn> columns(Table table) {
        return table.columns().stream().map(ImportColumn::of).toList();
    }
}
