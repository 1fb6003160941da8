package de.hafen.platform.imports;

import de.hafen.platform.sheets.Fold;
import de.hafen.platform.sheets.values.CellReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something that a record can have and a column can hold.
 *
 * @param <T> what the cells mean
 * @param id name in the API, for example {@code heldOn}
 * @param german what German offices call it; heads the template's column
 * @param english what English-speaking offices call it
 * @param example a value, as it stands in the template
 * @param required whether a row can't be taken without
 * @param words folded headings that mean this field
 * @param reader understands the cells
 */
public record Field<T>(
        String id,
        String german,
        String english,
        String example,
        boolean required,
        Set<String> words,
        CellReader<T> reader) {

    /** Copies the words. */
    public Field {
        words = Set.copyOf(words);
    }

    /** A field that a row may leave empty. */
    public static <T> Field<T> of(
            String id, String german, String english, String example, CellReader<T> reader) {
        return new Field<>(
                id,
                german,
                english,
                example,
                false,
                Set.copyOf(List.of(Fold.of(german), Fold.of(english), Fold.of(id))),
                reader);
    }

    /** The same, but no row can be taken without it. */
    public Field<T> needed() {
        return new Field<>(id, german, english, example, true, words, reader);
    }

    /** The same with more headings that mean it. */
    public Field<T> or(String... headings) {
        Set<String> more = new LinkedHashSet<>(words);
        List.of(headings).forEach(heading -> more.add(Fold.of(heading)));
        return new Field<>(id, german, english, example, required, more, reader);
    }

    /** What it is called in that language. */
    public String label(Locale locale) {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? german : english;
    }
}
