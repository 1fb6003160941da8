package de.hafen.platform.sheets.values;

import java.util.List;
import java.util.Locale;

/** Countries by ISO code, by name in German, English, French or Turkish, or by nationality. */
public final class Countries {

    private static final List<Locale> TONGUES =
            List.of(Locale.GERMAN, Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("tr"));

    private static final Codes<String> ALL = build();

    private Countries() {}

    /** Reads one country as ISO 3166-1 alpha-2. */
    public static Codes<String> reader() {
        return ALL;
    }

    private static Codes<String> build() {
        Codes.Builder<String> builder = Codes.named("not-a-country");
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            builder.add(code, code, country.getISO3Country());
            for (Locale tongue : TONGUES) {
                builder.add(code, country.getDisplayCountry(tongue));
            }
        }
        for (List<String> line : Lists.tsv(Countries.class, "countries.tsv")) {
            builder.add(line.getFirst(), line.getLast().split("\\|"));
        }
        return builder.build();
    }
}
