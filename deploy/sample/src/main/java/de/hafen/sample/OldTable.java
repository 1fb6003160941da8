package de.hafen.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a desk kept it before Hafen: as CSV of German Excel (semicolons, Windows-1252) where
 * its characters allow that, else as a workbook with a merged title and headings in the third line.
 *
 * @param title stands over the table in a workbook
 */
record OldTable(String title, List<String> headings, List<List<String>> rows) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    OldTable {
        rows = List.copyOf(rows);
    }

    /** Ending and content of the file. */
    record File(String ending, byte[] content) {
        @Override
        public boolean equals(Object other) {
            return other instanceof File file && java.util.Arrays.equals(content, file.content);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(content);
        }
    }

    File file() {
        boolean plain =
                rows.stream()
                        .flatMap(List::stream)
                        .allMatch(cell -> WINDOWS.newEncoder().canEncode(cell));
        return plain ? new File("csv", csv()) : new File("xlsx", xlsx());
    }

    byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out, WINDOWS)) {
            csv.writeRecord(headings);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Excel", "16.0")) {
            Worksheet sheet = book.newWorksheet("Tabelle1");
            sheet.value(0, 0, title);
            sheet.range(0, 0, 0, headings.size() - 1).merge();
            List<List<String>> lines = new ArrayList<>(List.of(headings));
            lines.addAll(rows);
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < headings.size(); column++) {
                    sheet.value(row + 2, column, lines.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
