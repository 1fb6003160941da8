package de.hafen.platform.imports;

import de.hafen.platform.sheets.SheetRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as the API shows it. */
record ImportView(
        UUID id,
        ImportStatus status,
        String fileName,
        String format,
        int headerRow,
        int rows,
        List<Column> columns,
        List<FieldView> fields,
        Map<String, Integer> mapping,
        Progress progress,
        Problems problems,
        Result result,
        @Nullable String failure,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        boolean undoable,
        @Nullable Undo undo) {

    /** A column, and the field that it was taken for. */
    record Column(
            int index,
            String letters,
            String header,
            List<String> samples,
            @Nullable String guess) {}

    /** A field that a column can be mapped to. */
    record FieldView(String id, String label, boolean required) {}

    /** How many rows are done of how many. */
    record Progress(int done, int total) {}

    /** How many rows have problems, and the first of them. */
    record Problems(int count, List<Item> items) {}

    /** One problem; row and column as Excel counts. */
    record Item(
            int row,
            @Nullable String column,
            @Nullable String header,
            String code,
            String detail) {}

    /** How many records were taken back, how many stay, and the first of these. */
    record Undo(String by, int removed, int kept, List<Stay> stays) {}

    /** A record that stays, and why. */
    record Stay(String kind, UUID id, Stays why) {}

    /** What the dry run or the import came to. */
    record Result(int imported, int skippedDuplicates, int refused) {}

    static ImportView of(
            Import one,
            ImportKind<?> kind,
            ImportWork.Progress progress,
            List<Pass.RefusedRow> refused,
            List<ImportBrought.Stayed> stayed,
            Locale locale) {
        return new ImportView(
                one.id(),
                one.status(),
                one.file().name(),
                one.file().description(),
                one.file().headerRow(),
                one.file().rows(),
                one.file().columns().stream().map(column -> column(column, one)).toList(),
                kind.fields().stream()
                        .map(field ->
                                new FieldView(field.id(), field.label(locale), field.required()))
                        .toList(),
                one.mapping(),
                new Progress(progress.done(), progress.total()),
                new Problems(
                        one.refused(),
                        refused.stream()
                                .flatMap(row ->
                                        row.complaints().stream()
                                                .map(no -> item(row, no, one, locale)))
                                .toList()),
                new Result(one.imported(), one.skipped(), one.refused()),
                one.failure(),
                one.by().name(),
                one.createdAt(),
                one.finishedAt(),
                one.status() == ImportStatus.DONE && one.imported() > 0,
                undo(one, stayed));
    }

    private static @Nullable Undo undo(Import one, List<ImportBrought.Stayed> stayed) {
        return one.undo() == null
                ? null
                : new Undo(
                        one.undo().by().name(),
                        one.undo().removed(),
                        one.undo().kept(),
                        stayed.stream()
                                .map(stay -> new Stay(stay.kind(), stay.record(), stay.why()))
                                .toList());
    }

    private static Column column(ImportColumn column, Import one) {
        String field =
                one.mapping().entrySet().stream()
                        .filter(entry -> entry.getValue() == column.index())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
        return new Column(
                column.index(),
                SheetRow.letters(column.index()),
                column.header(),
                column.samples(),
                field);
    }

    private static Item item(Pass.RefusedRow row, Complaint no, Import one, Locale locale) {
        Integer index = no.column();
        String header =
                one.file().columns().stream()
                        .filter(column -> index != null && column.index() == index)
                        .map(ImportColumn::header)
                        .findFirst()
                        .orElse(null);
        return new Item(
                row.number(),
                index == null ? null : SheetRow.letters(index),
                header,
                no.code(),
                no.text(locale));
    }
}
