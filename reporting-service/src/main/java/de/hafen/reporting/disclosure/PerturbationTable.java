package de.hafen.reporting.disclosure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The published table that turns a true count and a cell key into a deviation. Each row is the
 * distribution of maximum entropy with mean 0, variance 2, deviations of at most 4 and no published
 * 1 or 2; a test solves it again and compares. Counts from the last row on share that row.
 */
final class PerturbationTable {

    private static final String RESOURCE = "/disclosure/perturbation-v1.csv";

    /** Version of the table, shown beside published numbers. */
    static final int VERSION = 1;

    private final List<List<Range>> rows;

    private PerturbationTable(List<List<Range>> rows) {
        this.rows = rows;
    }

    /**
     * One entry of a row.
     *
     * @param upTo the highest cell key of its range, unsigned
     */
    record Range(int deviation, double probability, long upTo) {}

    /** Reads the table that comes with the service. */
    static PerturbationTable load() {
        try (InputStream in = PerturbationTable.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in, RESOURCE),
                                        StandardCharsets.UTF_8))) {
            return parse(lines.lines().skip(1).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PerturbationTable parse(List<String> lines) {
        List<List<Range>> rows = new ArrayList<>();
        rows.add(List.of(new Range(0, 1, -1)));
        for (String line : lines) {
            String[] cells = line.split(";", -1);
            int count = Integer.parseInt(cells[0]);
            if (count == rows.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(count)
                    .add(
                            new Range(
                                    Integer.parseInt(cells[1]) - count,
                                    Double.parseDouble(cells[2]),
                                    Long.parseUnsignedLong(cells[3], 16)));
        }
        return new PerturbationTable(rows.stream().map(List::copyOf).toList());
    }

    /** How much the published count deviates from the true one. */
    int deviation(long count, CellKey key) {
        for (Range range : row(count)) {
            if (Long.compareUnsigned(key.bits(), range.upTo()) <= 0) {
                return range.deviation();
            }
        }
        throw new IllegalStateException("the table has a hole");
    }

    /** The row for a true count. */
    List<Range> row(long count) {
        return rows.get((int) Math.min(count, lastRow()));
    }

    /** The row that all higher counts share. */
    int lastRow() {
        return rows.size() - 1;
    }
}
