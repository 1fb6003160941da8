package de.hafen.cases.listing;

import de.hafen.cases.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types into a search field, as conditions over folded texts. Folded words hold no
 * sign that means something in a LIKE pattern.
 *
 * @param words the folded words, each with its readings
 */
public record Wanted(List<List<String>> words) {

    /** Greater than every letter of every plane: the end of all words that begin with a text. */
    public static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /** From three letters on there is a trigram to look up. */
    private static final int LONG = 3;

    private static final int MOST_WORDS = 8;

    /** How alike words must be, from 0 to 1; forgives about one wrong letter in five. */
    private static final double LIKE_ENOUGH = 0.45;

    /** Folds what was typed. */
    public static Wanted of(@Nullable String text) {
        return new Wanted(Spelling.words(text).stream().limit(MOST_WORDS).toList());
    }

    /** Whether nothing is left to look for. */
    public boolean isNothing() {
        return words.isEmpty();
    }

    /** Whether one word is long enough for the index over trigrams. */
    public boolean hasLongWord() {
        return words.stream().anyMatch(readings -> readings.getFirst().length() >= LONG);
    }

    /** The words in their first reading, with one blank between. */
    public String folded() {
        return words.stream().map(List::getFirst).collect(Collectors.joining(" "));
    }

    /** Each wanted word is the beginning of a word there. */
    public Where contained(String column) {
        Where where = new Where();
        for (int word = 0; word < words.size(); word++) {
            List<String> either = new ArrayList<>();
            for (int reading = 0; reading < words.get(word).size(); reading++) {
                String param = "word" + word + "_" + reading;
                either.add("%s like :%s".formatted(column, param));
                where.params().put(param, "% " + words.get(word).get(reading) + "%");
            }
            where.that("(" + String.join(" or ", either) + ")");
        }
        return where;
    }

    /**
     * Rows whose {@code search_key} has something like {@code :key}, with their {@code likeness};
     * sets how alike is enough for this transaction.
     *
     * @param condition which of them are looked at
     */
    public static String similar(String columns, String table, String condition, String order) {
        return """
        with alike as materialized (
            select set_config('pg_trgm.word_similarity_threshold', '%s', true)
        )
        select %s, word_similarity(:key, search_key) as likeness
        from %s
        where (select count(*) from alike) = 1 and :key <%% search_key and %s
        order by likeness desc, %s, id
        limit :limit
        """
                .formatted(LIKE_ENOUGH, columns, table, condition, order);
    }
}
