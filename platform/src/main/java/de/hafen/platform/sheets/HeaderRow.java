package de.hafen.platform.sheets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the row with the headings among the first rows. */
final class HeaderRow {

    private static final int SEARCHED = 20;
    private static final int LONGEST = 60;
    private static final Pattern VALUE =
            Pattern.compile("[\\d.,:/ +€%-]+|.*@.*\\..*|\\d{1,2}\\. ?\\p{L}+\\.? \\d{2,4}");

    private HeaderRow() {}

    static int find(List<SheetRow> rows, Predicate<String> known) {
        int best = 0;
        int bestScore = Integer.MIN_VALUE;
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            int score = score(rows.get(i), known);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /** Known headings count most; values that no heading has count against the row. */
    private static int score(SheetRow row, Predicate<String> known) {
        Set<String> seen = new HashSet<>();
        int score = 0;
        for (Cell cell : row.cells()) {
            if (cell.blank()) {
                continue;
            }
            String text = cell.text();
            if (!(cell instanceof Cell.Text) || VALUE.matcher(text).matches()) {
                score -= 4;
            } else if (!seen.add(Fold.of(text)) || text.length() > LONGEST) {
                score -= 1;
            } else {
                score += known.test(text) ? 5 : 1;
            }
        }
        return score;
    }
}
