package de.hafen.sample;

import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.Municipality;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a German desk writes codes, dates and lengths of time in its spreadsheets. */
final class GermanWords {

    private static final Map<String, String> WORDS =
            Resource.rows("words.tsv").stream()
                    .collect(Collectors.toMap(List::getFirst, List::getLast));
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d.M.yy", Locale.GERMAN);
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d. MMM yyyy", Locale.GERMAN);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.GERMAN);

    private GermanWords() {}

    static String of(Enum<?> code) {
        String word = WORDS.get(code.getDeclaringClass().getSimpleName() + "." + code.name());
        if (word == null) {
            throw new IllegalStateException("no word for " + code);
        }
        return word;
    }

    static String ofEmployer(String kind) {
        return switch (kind) {
            case "COMPANY" -> "Unternehmen";
            case "RESEARCH_INSTITUTION" -> "Forschungsinstitut";
            default -> "Verein";
        };
    }

    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.GERMAN);
    }

    static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.GERMAN);
    }

    static String municipality(String ags) {
        return Municipality.of(new Ags(ags)).map(Municipality::name).orElse(ags);
    }

    /** Nobody writes dates the same way all year. */
    static String date(LocalDate day, int row) {
        return switch (row % 7) {
            case 0 -> LONG.format(day);
            case 3 -> SPOKEN.format(day);
            default -> SHORT.format(day);
        };
    }

    static String time(LocalDateTime at) {
        return CLOCK.format(at);
    }

    static String minutes(int minutes, int row) {
        return switch (row % 5) {
            case 0 -> "%d:%02d".formatted(minutes / 60, minutes % 60);
            case 1 -> minutes % 15 == 0 ? hours(minutes) : minutes + " Min.";
            default -> minutes + " Min.";
        };
    }

    private static String hours(int minutes) {
        return (minutes / 60.0 + " Std").replace('.', ',');
    }
}
