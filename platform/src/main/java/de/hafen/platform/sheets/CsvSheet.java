package de.hafen.platform.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A CSV file; separator and characters are guessed from its content. */
final class CsvSheet implements Sheet {

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final int SAMPLE = 64;

    private final byte[] content;
    private final TextEncoding encoding;
    private final SheetLimits limits;
    private final char separator;

    private CsvSheet(byte[] content, TextEncoding encoding, SheetLimits limits) {
        this.content = content;
        this.encoding = encoding;
        this.limits = limits;
        this.separator = guess();
    }

    static CsvSheet of(byte[] content, SheetLimits limits) {
        return new CsvSheet(content, TextEncoding.of(content), limits);
    }

    @Override
    public String description() {
        String name = separator == '\t' ? "tab" : String.valueOf(separator);
        return "CSV, " + name + ", " + encoding.charset().name();
    }

    @Override
    public Stream<SheetRow> rows() {
        Counter counter = new Counter(limits);
        Stream<SheetRow> all = parse(separator);
        return Guarded.rows(
                        all.map(counter::row).filter(row -> !row.blank()).peek(counter::limitRows))
                .onClose(all::close);
    }

    private Stream<SheetRow> parse(char by) {
        CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(by)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(text());
        int[] number = {0};
        return reader.stream()
                .map(record -> new SheetRow(++number[0], cells(record)))
                .filter(row -> !(row.number() == 1 && isSeparatorLine(row.cell(0).text())))
                .onClose(() -> close(reader));
    }

    private List<Cell> cells(CsvRecord csv) {
        List<Cell> cells = new ArrayList<>(csv.getFieldCount());
        for (String field : csv.getFields()) {
            cells.add(Cell.of(field));
        }
        return cells;
    }

    private Reader text() {
        int skip = encoding.skip();
        return new InputStreamReader(
                new ByteArrayInputStream(content, skip, content.length - skip), encoding.charset());
    }

    /** Excel's own hint in the first line, {@code sep=;}. */
    private static boolean isSeparatorLine(String text) {
        return text.length() <= 5 && text.startsWith("sep=");
    }

    private char guess() {
        char best = ';';
        double bestScore = 0;
        for (char candidate : SEPARATORS) {
            double score = score(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** How many rows agree on their number of columns, times that number. */
    private double score(char candidate) {
        Map<Integer, Integer> widths = new HashMap<>();
        try (Stream<SheetRow> rows = parse(candidate)) {
            rows.limit(SAMPLE)
                    .filter(row -> row.cells().size() > 1)
                    .forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        } catch (CsvParseException | UncheckedIOException e) {
            return 0;
        }
        return widths.entrySet().stream()
                .mapToDouble(width -> width.getValue() * Math.log(1 + width.getKey()))
                .max()
                .orElse(0);
    }

    private static void close(CsvReader<CsvRecord> reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
