package de.hafen.cases.spelling;

import java.util.Map;

/** Letters that Unicode's decomposition does not bring to plain Latin ones. */
final class Script {

    /** Latin letters with a stroke, ligatures, and the Turkish i without a dot. */
    private static final Map<Character, String> LATIN =
            Map.ofEntries(
                    Map.entry('ß', "ss"),
                    Map.entry('æ', "ae"),
                    Map.entry('œ', "oe"),
                    Map.entry('ø', "o"),
                    Map.entry('đ', "d"),
                    Map.entry('ð', "d"),
                    Map.entry('þ', "th"),
                    Map.entry('ł', "l"),
                    Map.entry('ı', "i"),
                    Map.entry('ħ', "h"),
                    Map.entry('ŋ', "n"),
                    Map.entry('ə', "a"));

    /** Ukrainian, Russian, Bulgarian, Serbian, Belarusian; й ї і ё before decomposition. */
    private static final Map<Character, String> CYRILLIC =
            Map.ofEntries(
                    Map.entry('а', "a"),
                    Map.entry('б', "b"),
                    Map.entry('в', "v"),
                    Map.entry('ґ', "g"),
                    Map.entry('д', "d"),
                    Map.entry('е', "e"),
                    Map.entry('ё', "e"),
                    Map.entry('є', "ie"),
                    Map.entry('ж', "zh"),
                    Map.entry('з', "z"),
                    Map.entry('и', "i"),
                    Map.entry('і', "i"),
                    Map.entry('ї', "i"),
                    Map.entry('й', "i"),
                    Map.entry('ј', "i"),
                    Map.entry('к', "k"),
                    Map.entry('л', "l"),
                    Map.entry('љ', "li"),
                    Map.entry('м', "m"),
                    Map.entry('н', "n"),
                    Map.entry('њ', "ni"),
                    Map.entry('о', "o"),
                    Map.entry('п', "p"),
                    Map.entry('р', "r"),
                    Map.entry('с', "s"),
                    Map.entry('т', "t"),
                    Map.entry('у', "u"),
                    Map.entry('ў', "u"),
                    Map.entry('ф', "f"),
                    Map.entry('х', "kh"),
                    Map.entry('ц', "ts"),
                    Map.entry('ч', "ch"),
                    Map.entry('ћ', "c"),
                    Map.entry('ђ', "d"),
                    Map.entry('џ', "dz"),
                    Map.entry('ш', "sh"),
                    Map.entry('щ', "shch"),
                    Map.entry('ъ', ""),
                    Map.entry('ы', "i"),
                    Map.entry('ь', ""),
                    Map.entry('э', "e"),
                    Map.entry('ю', "iu"),
                    Map.entry('я', "ia"));

    private static final Map<Character, String> GREEK =
            Map.ofEntries(
                    Map.entry('α', "a"),
                    Map.entry('β', "v"),
                    Map.entry('γ', "g"),
                    Map.entry('δ', "d"),
                    Map.entry('ε', "e"),
                    Map.entry('ζ', "z"),
                    Map.entry('η', "i"),
                    Map.entry('θ', "th"),
                    Map.entry('ι', "i"),
                    Map.entry('κ', "k"),
                    Map.entry('λ', "l"),
                    Map.entry('μ', "m"),
                    Map.entry('ν', "n"),
                    Map.entry('ξ', "x"),
                    Map.entry('ο', "o"),
                    Map.entry('π', "p"),
                    Map.entry('ρ', "r"),
                    Map.entry('σ', "s"),
                    Map.entry('ς', "s"),
                    Map.entry('τ', "t"),
                    Map.entry('υ', "y"),
                    Map.entry('φ', "f"),
                    Map.entry('χ', "ch"),
                    Map.entry('ψ', "ps"),
                    Map.entry('ω', "o"));

    private Script() {}

    /** The letter in plain Latin ones; itself where no table knows it. */
    static String latin(char letter) {
        String same = String.valueOf(letter);
        if (letter < 'ß') {
            return same;
        }
        if (letter >= 'Ѐ' && letter <= 'ӿ') {
            return CYRILLIC.getOrDefault(letter, same);
        }
        return letter >= 'Ͱ' && letter <= 'Ͽ'
                ? GREEK.getOrDefault(letter, same)
                : LATIN.getOrDefault(letter, same);
    }
}
