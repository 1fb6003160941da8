package de.hafen.platform.imports;

import de.hafen.platform.problem.Problem;
import de.hafen.platform.sheets.Cell;
import de.hafen.platform.sheets.Fold;
import de.hafen.platform.sheets.SheetRow;
import de.hafen.platform.sheets.Table;
import de.hafen.platform.sheets.values.Reading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way through all rows of a file: dry run and import are the same work, only that a dry run is
 * rolled back.
 */
final class Pass<T> {

    private static final int BATCH = 2_000;

    private final ImportKind<T> kind;
    private final Table table;
    private final Map<String, Integer> mapping;
    private final Trial trial;
    private final IntConsumer progress;
    private final RowSource sources;
    private final Consumer<RefusedRow> refusals;
    private final Arrivals arrivals;
    private final Map<Integer, String> headings;
    private final List<Heading> folded;
    private int refused;
    private int imported;
    private int skipped;
    private int seen;

    Pass(
            ImportKind<T> kind,
            Table table,
            Map<String, Integer> mapping,
            Trial trial,
            IntConsumer progress,
            Consumer<RefusedRow> refusals,
            Arrivals arrivals) {
        this.kind = kind;
        this.table = table;
        this.mapping = mapping;
        this.trial = trial;
        this.progress = progress;
        this.refusals = refusals;
        this.arrivals = arrivals;
        this.headings =
                table.columns().stream()
                        .collect(Collectors.toMap(Table.Column::index, Table.Column::header));
        this.folded =
                table.columns().stream()
                        .map(column -> new Heading(column.index(), Fold.of(column.header())))
                        .toList();
        this.sources = new RowSource(kind.feature(), table.columns());
    }

    /** A row that was not taken. */
    record RefusedRow(int number, List<String> cells, List<Complaint> complaints) {}

    /** What came of it. */
    record Result(int imported, int skipped, int refused) {}

    private record Heading(int column, String folded) {}

    private record Ready<T>(SheetRow row, Sourced<T> value) {}

    Result run() {
        List<Ready<T>> batch = new ArrayList<>(BATCH);
        try (Stream<SheetRow> rows = table.data()) {
            for (Iterator<SheetRow> all = rows.iterator(); all.hasNext(); ) {
                SheetRow row = all.next();
                seen++;
                if (!repeatsHeadings(row)) {
                    read(row, batch);
                }
                if (batch.size() == BATCH) {
                    flush(batch);
                }
            }
        }
        flush(batch);
        return new Result(imported, skipped, refused);
    }

    private void read(SheetRow sheetRow, List<Ready<T>> batch) {
        List<Complaint> known = trial.known(sheetRow.number());
        if (!known.isEmpty()) {
            refuse(sheetRow, known);
            return;
        }
        Row row = new Row(sheetRow.number());
        List<Complaint> complaints = new ArrayList<>();
        for (Field<?> field : kind.fields()) {
            Integer column = mapping.get(field.id());
            if (column != null) {
                cell(field, column, sheetRow, row, complaints);
            }
        }
        if (complaints.isEmpty()) {
            try {
                T value = kind.understand(row);
                batch.add(new Ready<>(sheetRow, new Sourced<>(sources.of(sheetRow), value)));
                return;
            } catch (RowRefused no) {
                complaints.add(complaint(no));
            } catch (Problem no) {
                complaints.add(new Complaint(null, "not-known", no.title()));
            }
        }
        refuse(sheetRow, complaints);
    }

    private <F> void cell(
            Field<F> field, int column, SheetRow sheetRow, Row row, List<Complaint> complaints) {
        Cell cell = sheetRow.cell(column);
        if (cell.blank()) {
            if (field.required()) {
                complaints.add(new Complaint(column, "missing", ""));
            }
            return;
        }
        switch (field.reader().read(cell, headings.getOrDefault(column, ""))) {
            case Reading.Value<F>(F value) -> row.put(field, value);
            case Reading.Refused<F>(String code, String shown) ->
                    complaints.add(new Complaint(column, code, shown));
        }
    }

    private void flush(List<Ready<T>> batch) {
        store(List.copyOf(batch));
        batch.clear();
        progress.accept(seen);
    }

    /** A batch with a row that is refused is halved until the row stands alone. */
    private void store(List<Ready<T>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        List<Sourced<T>> values = batch.stream().map(Ready::value).toList();
        trial.attempt(
                () -> count(batch, kind.bring(values, arrivals)),
                no -> {
                    int half = batch.size() / 2;
                    if (half == 0) {
                        refuse(batch.getFirst().row(), List.of(complaint(no)));
                    } else {
                        store(batch.subList(0, half));
                        store(batch.subList(half, batch.size()));
                    }
                });
    }

    private void count(List<Ready<T>> batch, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case Outcome.Imported() -> imported++;
                case Outcome.AlreadyThere() -> skipped++;
                case Outcome.Refused(RowRefused why) ->
                        refuse(batch.get(i).row(), List.of(complaint(why)));
            }
        }
    }

    private void refuse(SheetRow row, List<Complaint> complaints) {
        refused++;
        refusals.accept(
                new RefusedRow(
                        row.number(),
                        table.columns().stream()
                                .map(column -> row.cell(column.index()).text())
                                .toList(),
                        complaints));
    }

    private Complaint complaint(RowRefused no) {
        Field<?> field = no.field();
        return new Complaint(field == null ? null : mapping.get(field.id()), no.code(), no.shown());
    }

    private static Complaint complaint(RuntimeException no) {
        return new Complaint(
                null, Trial.NOT_STORED, no instanceof Problem problem ? problem.title() : "");
    }

    /** People who print lists repeat the headings on each page. */
    private boolean repeatsHeadings(SheetRow row) {
        return folded.stream()
                .allMatch(one -> one.folded().endsWith(Fold.of(row.cell(one.column()).text())));
    }
}
