package de.hafen.platform.sheets.values;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Languages by code or by name in German, English or the language itself; with levels. */
public final class Languages {

    private static final Pattern LEVEL =
            Pattern.compile("(.*?)[ (:–-]*\\b([ABC][12])\\b[+) ]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NATIVE =
            Pattern.compile(
                    "(?i)(.*?)[ (:–-]*(muttersprache|mutterspr\\.?|native|mother tongue)\\)?");

    private static final Codes<String> ALL = build();

    private Languages() {}

    /**
     * A language that somebody speaks.
     *
     * @param tag BCP 47
     * @param level CEFR, where it is told
     */
    public record Spoken(String tag, @Nullable String level) {}

    /** Reads one language as BCP 47. */
    public static Codes<String> reader() {
        return ALL;
    }

    /** Reads {@code Deutsch B1, Englisch (C1), Türkisch (Muttersprache)}. */
    public static CellReader<List<Spoken>> spoken() {
        return Codes.several(Languages::one, "not-a-language");
    }

    private static Optional<Spoken> one(String text) {
        Matcher m = NATIVE.matcher(text);
        if (m.matches()) {
            return ALL.find(m.group(1)).map(tag -> new Spoken(tag, "C2"));
        }
        m = LEVEL.matcher(text);
        if (m.matches()) {
            String level = m.group(2).toUpperCase(Locale.ROOT);
            return ALL.find(m.group(1)).map(tag -> new Spoken(tag, level));
        }
        return ALL.find(text).map(tag -> new Spoken(tag, null));
    }

    private static Codes<String> build() {
        Codes.Builder<String> builder = Codes.named("not-a-language");
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            builder.add(
                    code,
                    code,
                    language.getDisplayLanguage(Locale.GERMAN),
                    language.getDisplayLanguage(Locale.ENGLISH),
                    language.getDisplayLanguage(language));
        }
        for (List<String> line : Lists.tsv(Languages.class, "languages.tsv")) {
            builder.add(line.getFirst(), line.getLast().split("\\|"));
        }
        return builder.build();
    }
}
