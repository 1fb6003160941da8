package de.hafen.cases.enquiry;

import java.math.BigInteger;
import java.util.Locale;

/**
 * Signs that can be spelled on the phone in German and English and are not mistaken for each other,
 * written or said: no B, D or P beside T, no N beside M, no S beside F, no V beside W, no 0 and O,
 * 1 and I. No vowels, so that they never make a word; no 8, so that nobody reads a greeting in
 * them.
 */
final class Signs {

    /** Seventeen, a prime: sums modulo their number find what was mistyped. */
    private static final String ALL = "2345679FHKLMRTWXY";

    static final int NUMBER = ALL.length();

    private Signs() {}

    /** That number as so many signs, the last ones of it. */
    static String write(BigInteger number, int length) {
        StringBuilder signs = new StringBuilder();
        BigInteger rest = number;
        for (int i = 0; i < length; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(NUMBER));
            signs.append(ALL.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return signs.reverse().toString();
    }

    /** A sign's value. */
    static int value(char sign) {
        return ALL.indexOf(sign);
    }

    /** The sign of a value. */
    static char of(int value) {
        return ALL.charAt(value);
    }

    /** What somebody typed, without blanks and strokes, in capitals; other signs stay. */
    static String typed(String text) {
        return text.replaceAll("[\\s\\p{Pd}._/]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether all of it are such signs. */
    static boolean areAll(String text) {
        return text.chars().allMatch(it -> ALL.indexOf(it) >= 0);
    }

    /** In groups of so many, with strokes between. */
    static String grouped(String signs, int size) {
        return signs.replaceAll("(.{" + size + "})(?=.)", "$1-");
    }
}
