package de.hafen.platform.sheets.values;

import de.hafen.platform.sheets.Cell;
import de.hafen.platform.sheets.Fold;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A list of codes with the words that people use for them. Case, umlauts, accents and signs make no
 * difference; a leading zero that Excel has eaten is put back.
 *
 * @param <T> kind of code
 */
public final class Codes<T> implements CellReader<T> {

    private static final Pattern PARTS =
            Pattern.compile("[,;/|\\n]|\\s[&+]\\s|\\s(?i:und|and|sowie)\\s");
    private static final Pattern LEADING_CODE = Pattern.compile("(\\d+)(?:\\.\\d+)*\\b.*");

    private final String problem;
    private final Map<String, T> byWord;

    private Codes(String problem, Map<String, T> byWord) {
        this.problem = problem;
        this.byWord = Map.copyOf(byWord);
    }

    /**
     * Starts a list.
     *
     * @param problem code of the problem for a word that is not in it, as {@code not-a-country}
     */
    public static <T> Builder<T> named(String problem) {
        return new Builder<>(problem);
    }

    /** The code for a word, if it is in the list. */
    public Optional<T> find(String word) {
        T found = byWord.get(Fold.of(word));
        if (found == null && word.matches("\\d+")) {
            found = byWord.get("0" + word);
        }
        if (found == null) {
            var m = LEADING_CODE.matcher(word);
            if (m.matches() && !m.group(1).equals(word)) {
                return find(m.group(1));
            }
        }
        return Optional.ofNullable(found);
    }

    @Override
    public Reading<T> read(Cell cell, String header) {
        return find(cell.text())
                .map(Reading::of)
                .orElseGet(() -> Reading.refused(problem, cell.text()));
    }

    /** Several codes in one cell, parted by comma, semicolon, slash, line or "und". */
    public CellReader<List<T>> several() {
        return several(this::find, problem);
    }

    static <T> CellReader<List<T>> several(Function<String, Optional<T>> find, String problem) {
        return (cell, header) -> {
            Optional<T> whole = find.apply(cell.text());
            if (whole.isPresent()) {
                return Reading.of(List.of(whole.get()));
            }
            Set<T> all = new LinkedHashSet<>();
            for (String part : PARTS.split(cell.text())) {
                if (part.isBlank()) {
                    continue;
                }
                Optional<T> found = find.apply(part.strip());
                if (found.isEmpty()) {
                    return Reading.refused(problem, part.strip());
                }
                all.add(found.get());
            }
            return all.isEmpty()
                    ? Reading.refused(problem, cell.text())
                    : Reading.of(List.copyOf(all));
        };
    }

    /**
     * Collects the words.
     *
     * @param <T> kind of code
     */
    public static final class Builder<T> {
        private final String problem;
        private final Map<String, T> byWord = new HashMap<>();

        private Builder(String problem) {
            this.problem = problem;
        }

        /** Words for a code; a word that means another code already keeps that. */
        public Builder<T> add(T code, Collection<String> words) {
            for (String word : words) {
                String folded = Fold.of(word);
                if (!folded.isEmpty()) {
                    byWord.putIfAbsent(folded, code);
                }
            }
            return this;
        }

        /** Words for a code. */
        public Builder<T> add(T code, String... words) {
            return add(code, List.of(words));
        }

        /** The finished list. */
        public Codes<T> build() {
            return new Codes<>(problem, byWord);
        }
    }
}
