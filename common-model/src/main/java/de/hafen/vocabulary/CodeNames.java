package de.hafen.vocabulary;

import java.util.Locale;

/** What codes are called in tables for people: the same words as on the screen. */
public final class CodeNames {

    private static final CodeList<Names> NAMES =
            CodeList.of("names.tsv", columns -> new Names(columns[1], columns[2]));

    private CodeNames() {}

    /**
     * The name of a code; a code without one, such as a newer one, stands for itself.
     *
     * @param kind {@code audience}, {@code channel}, {@code eventKind}, {@code outcome}, {@code
     *     targetGroup}, {@code topic}, or {@code dimension} for what figures are split by
     */
    public static String of(String kind, String code, Locale locale) {
        String key = code.equals("UNKNOWN") ? "unknown" : kind + "." + code;
        return NAMES.has(key) ? NAMES.get(key).in(locale) : code;
    }

    private record Names(String german, String english) {
        String in(Locale locale) {
            return locale.getLanguage().equals("de") ? german : english;
        }
    }
}
