package de.hafen.cases.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The folded form of names: what people write differently becomes the same. Müller, Mueller and
 * Muller fold to one word, so do Yıldız and Yildiz, Олена and Olena, Nguyễn and Nguyen, Юлія, Julia
 * and Yulia.
 *
 * <p>Folding a beginning of a word gives a beginning of the folded word, so that it serves search
 * while typing. Folded words hold no sign that means something in a LIKE pattern.
 */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´‘ʹ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern UMLAUT_IN_TWO_LETTERS = Pattern.compile("([aou])e");
    private static final Pattern LETTER_TWICE = Pattern.compile("(\\p{L})\\1+");
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]");
    private static final Pattern RUSSIAN = Pattern.compile("[ыэёъ]");
    private static final int LONGEST = 400;

    private Spelling() {}

    /** The words of a text, folded, separated by one blank; empty where there is no word. */
    public static String fold(@Nullable String text) {
        return words(text).stream().map(List::getFirst).collect(Collectors.joining(" "));
    }

    /**
     * The words of a text, each with its folded readings: one as a rule, two where a Cyrillic word
     * does not tell whether its г is a Ukrainian h or a Russian g.
     */
    public static List<List<String>> words(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        String plain = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        List<List<String>> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(composedMarksOff(plain))) {
            List<String> readings = readings(word);
            if (!readings.isEmpty()) {
                words.add(readings);
            }
        }
        return List.copyOf(words);
    }

    /**
     * The text in which a record is found: each reading of each word once, with a blank before
     * each, so that a pattern with a blank finds beginnings of words only.
     */
    public static String key(@Nullable String... texts) {
        Set<String> readings = new LinkedHashSet<>();
        for (String text : texts) {
            words(text).forEach(readings::addAll);
        }
        return readings.stream().map(word -> " " + word).collect(Collectors.joining());
    }

    private static List<String> readings(String word) {
        String first = folded(word.replace('г', readsAsG(word) ? 'g' : 'h'));
        if (first.isEmpty()) {
            return List.of();
        }
        boolean clear = UKRAINIAN.matcher(word).find() || RUSSIAN.matcher(word).find();
        return word.indexOf('г') < 0 || clear
                ? List.of(first)
                : List.of(first, folded(word.replace('г', 'g')));
    }

    private static boolean readsAsG(String word) {
        return RUSSIAN.matcher(word).find() && !UKRAINIAN.matcher(word).find();
    }

    private static String folded(String word) {
        StringBuilder latin = new StringBuilder(word.length() + 8);
        for (int i = 0; i < word.length(); i++) {
            latin.append(Script.latin(word.charAt(i)));
        }
        String plain = UMLAUT_IN_TWO_LETTERS.matcher(latin).replaceAll("$1");
        plain =
                plain.replace("sh", "sch")
                        .replace("th", "t")
                        .replace("x", "ks")
                        .replace('j', 'i')
                        .replace('y', 'i')
                        .replace('w', 'v');
        return LETTER_TWICE.matcher(plain).replaceAll("$1");
    }

    /** Takes the marks off Latin and Greek letters; й and ї are letters of their own. */
    private static String composedMarksOff(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> {
                    String one = Character.toString(point);
                    bare.append(
                            Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC
                                    ? one
                                    : Normalizer.normalize(one, Normalizer.Form.NFKD));
                });
        return MARKS.matcher(bare).replaceAll("");
    }
}
