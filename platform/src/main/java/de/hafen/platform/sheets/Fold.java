package de.hafen.platform.sheets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable that people write differently: case, umlauts, accents, signs. */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    /** {@code "Veranstaltungs-Größe "} and {@code "veranstaltungs groesse"} become the same. */
    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("ı", "i")
                        .replace("ø", "o")
                        .replace("æ", "a")
                        .replace("ł", "l");
        boolean code = plain.length() <= 3;
        String umlauts =
                code ? plain : plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return SIGNS.matcher(umlauts).replaceAll(" ").strip();
    }
}
