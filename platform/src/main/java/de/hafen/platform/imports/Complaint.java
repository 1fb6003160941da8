package de.hafen.platform.imports;

import de.hafen.platform.sheets.values.Lists;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param column index from 0; null where the whole row is meant
 * @param code stable word
 * @param shown what stands in the cell
 */
record Complaint(@Nullable Integer column, String code, String shown) {

    private static final Map<String, List<String>> TEXTS =
            Lists.tsv(Complaint.class, "complaints.tsv").stream()
                    .collect(Collectors.toMap(List::getFirst, line -> line.subList(1, 3)));

    private static final List<String> OTHER = List.of("Nicht zulässig ({}).", "Not allowed ({}).");

    /** The sentence for people. */
    String text(Locale locale) {
        List<String> texts = TEXTS.getOrDefault(code, OTHER);
        boolean german = Locale.GERMAN.getLanguage().equals(locale.getLanguage());
        String filled = TEXTS.containsKey(code) ? shown : (code + " " + shown).strip();
        return (german ? texts.getFirst() : texts.getLast()).replace("{}", filled);
    }
}
