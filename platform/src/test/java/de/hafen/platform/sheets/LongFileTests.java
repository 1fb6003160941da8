package de.hafen.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 100,000 rows; time and size are printed, never asserted. */
class LongFileTests {

    private static final int ROWS = 100_000;

    @Test
    void aHundredThousandRowsAreReadFromCsv() {
        readsAll("CSV", SheetWriter::csv);
    }

    @Test
    void aHundredThousandRowsAreReadFromExcel() {
        readsAll("XLSX", out -> SheetWriter.xlsx(out, "Beratungen"));
    }

    private static void readsAll(
            String kind, Function<ByteArrayOutputStream, SheetWriter> writers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = writers.apply(out)) {
            writer.row(List.of("Datum", "Name", "Thema", "Dauer", "Notiz"));
            for (int i = 0; i < ROWS; i++) {
                writer.row(
                        List.of("01.02.2024", "Person " + i, "Wohnen", i % 90, "Notiz Nr. " + i));
            }
        }
        byte[] file = out.toByteArray();

        long before = System.nanoTime();
        Table table = Table.of(Sheet.of(file), text -> false);
        try (Stream<SheetRow> rows = table.data()) {
            assertThat(rows.filter(row -> row.cells().size() == 5).count()).isEqualTo(ROWS);
        }
        System.out.printf(
                "%s: %,d rows, %,d kB read in %d ms%n",
                kind, ROWS, file.length / 1024, (System.nanoTime() - before) / 1_000_000);
    }
}
