package de.hafen.platform.imports;

import de.hafen.platform.sheets.Cell;
import de.hafen.platform.sheets.Fold;
import de.hafen.platform.sheets.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guesses which column holds which field: by its heading first, then by what stands in it. */
final class Mapping {

    private static final int SAME_WITH_GROUP = 120;
    private static final int SAME = 100;
    private static final int PART = 60;
    private static final int ENOUGH = 45;

    private Mapping() {}

    private record Fit(Field<?> field, Table.Column column, double score) {}

    /** Whether any field answers to this heading. */
    static boolean known(List<Field<?>> fields, String heading) {
        return fields.stream().anyMatch(field -> byHeading(field, heading) >= PART);
    }

    /** The index of a column for each field that could be guessed. */
    static Map<String, Integer> guess(List<Field<?>> fields, List<Table.Column> columns) {
        List<Fit> fits = new ArrayList<>();
        for (Field<?> field : fields) {
            for (Table.Column column : columns) {
                double score = score(field, column);
                if (score >= ENOUGH) {
                    fits.add(new Fit(field, column, score));
                }
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::score).reversed());
        Map<String, Integer> mapping = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Fit fit : fits) {
            if (!mapping.containsKey(fit.field.id()) && taken.add(fit.column.index())) {
                mapping.put(fit.field.id(), fit.column.index());
            }
        }
        return mapping;
    }

    private static double score(Field<?> field, Table.Column column) {
        double heading = byHeading(field, column.header());
        double readable = readable(field, column);
        return heading * (readable < 0.5 ? 0.6 : 1) + readable * 10;
    }

    private static double byHeading(Field<?> field, String header) {
        int cut = header.lastIndexOf(" / ");
        String whole = Fold.of(header);
        String own = cut < 0 ? whole : Fold.of(header.substring(cut + 3));
        double best = 0;
        for (String word : field.words()) {
            double score =
                    word.equals(whole)
                            ? cut < 0 ? SAME : SAME_WITH_GROUP
                            : word.equals(own) ? SAME - 10 : part(word, own);
            best = Math.max(best, score);
        }
        return best;
    }

    /** The heading holds the word among others, as "Datum" in "Datum der Beratung". */
    private static double part(String word, String heading) {
        return (" " + heading + " ").contains(" " + word + " ")
                ? PART + Math.min(20, word.length())
                : 0;
    }

    private static double readable(Field<?> field, Table.Column column) {
        if (column.samples().isEmpty()) {
            return 1;
        }
        long good = 0;
        for (Cell cell : column.samples()) {
            if (field.reader().read(cell, column.header()).readable()) {
                good++;
            }
        }
        return (double) good / column.samples().size();
    }
}
