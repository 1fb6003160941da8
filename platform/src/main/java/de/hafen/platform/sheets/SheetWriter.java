package de.hafen.platform.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row, so that a long one needs little memory. Values are texts, numbers,
 * {@link LocalDate}, {@link LocalDateTime} or null for an empty cell; a text never becomes a
 * formula in the program that opens it.
 */
public sealed interface SheetWriter extends AutoCloseable {

    /** Writes one row. */
    void row(List<? extends @Nullable Object> values);

    /** Finishes the file; the stream stays open. */
    @Override
    void close();

    /** CSV as German Excel opens it: semicolons, UTF-8 with byte order mark, CRLF. */
    static SheetWriter csv(OutputStream out) {
        return new Csv(out);
    }

    /**
     * Excel workbook with one sheet; the first row is shown bold and stays in view.
     *
     * @param name name of the sheet
     */
    static SheetWriter xlsx(OutputStream out, String name) {
        return new Xlsx(out, name);
    }

    /**
     * A text that begins like a formula gets an apostrophe, which Excel takes as "this is text".
     */
    static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** See {@link SheetWriter#csv}. */
    final class Csv implements SheetWriter {
        private static final DateTimeFormatter DATE =
                DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
        private static final DateTimeFormatter MOMENT =
                DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
        private final Writer text;
        private final CsvWriter csv;

        private Csv(OutputStream out) {
            text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try {
                text.write('\uFEFF');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            csv =
                    CsvWriter.builder()
                            .fieldSeparator(';')
                            .lineDelimiter(LineDelimiter.CRLF)
                            .build(text);
        }

        @Override
        public void row(List<? extends @Nullable Object> values) {
            csv.writeRecord(values.stream().map(Csv::shown).toList());
        }

        private static String shown(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case BigDecimal number -> number.toPlainString().replace('.', ',');
                case Number number -> number.toString().replace('.', ',');
                case LocalDateTime moment -> MOMENT.format(moment);
                case LocalDate date -> DATE.format(date);
                default -> guarded(value.toString());
            };
        }

        @Override
        public void close() {
            try {
                csv.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** See {@link SheetWriter#xlsx}. */
    final class Xlsx implements SheetWriter {
        private static final int FLUSHED = 500;
        private final Workbook book;
        private final Worksheet sheet;
        private int next;

        private Xlsx(OutputStream out, String name) {
            book = new Workbook(out, "Hafen", "1.0");
            sheet = book.newWorksheet(name);
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(List<? extends @Nullable Object> values) {
            for (int i = 0; i < values.size(); i++) {
                write(i, values.get(i));
            }
            if (next == 0 && !values.isEmpty()) {
                sheet.range(0, 0, 0, values.size() - 1).style().bold().set();
            }
            next++;
            if (next % FLUSHED == 0) {
                flush();
            }
        }

        private void write(int column, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case Number number -> sheet.value(next, column, number);
                case LocalDateTime moment -> {
                    sheet.value(next, column, moment);
                    sheet.style(next, column).format("dd.mm.yyyy hh:mm").set();
                }
                case LocalDate date -> {
                    sheet.value(next, column, date);
                    sheet.style(next, column).format("dd.mm.yyyy").set();
                }
                default -> sheet.value(next, column, value.toString());
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                book.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
