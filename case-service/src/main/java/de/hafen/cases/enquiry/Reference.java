package de.hafen.cases.enquiry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What people say when they ask about their enquiry: eight signs of chance and one that finds
 * typing errors. It tells nothing, neither how many there were nor when.
 *
 * @param text in three groups, for example {@code KH4-7MX-2RM}
 */
public record Reference(@JsonValue String text) {

    private static final int CHANCE = 8;
    private static final int LENGTH = CHANCE + 1;
    private static final int GROUP = 3;

    /** What nine times it is one more than a multiple of the number of signs. */
    private static final int INVERSE_OF_NINE = 2;

    /** Takes one as it stands in JSON; throws where it is none. */
    @JsonCreator
    public Reference {
        text = read(text).orElseThrow(() -> new IllegalArgumentException("not a reference"));
    }

    /** Reads one from a query. */
    public static Reference valueOf(String typed) {
        return new Reference(typed);
    }

    /** One made of chance. */
    static Reference of(long chance) {
        String signs = Signs.write(new BigInteger(Long.toUnsignedString(chance)), CHANCE);
        int sum = sum(signs);
        int check = Math.floorMod(-sum * INVERSE_OF_NINE, Signs.NUMBER);
        return new Reference(signs + Signs.of(check));
    }

    /** How many signs it has, without strokes. */
    static int length() {
        return LENGTH;
    }

    /** Forgives blanks, strokes and small letters; empty where a sign was mistyped. */
    static Optional<String> read(String typed) {
        String signs = Signs.typed(typed);
        return signs.length() == LENGTH && Signs.areAll(signs) && sum(signs) % Signs.NUMBER == 0
                ? Optional.of(Signs.grouped(signs, GROUP))
                : Optional.empty();
    }

    /** Each place counts differently: two that were swapped are found as well. */
    private static int sum(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum += (i + 1) * Signs.value(signs.charAt(i));
        }
        return sum;
    }

    @Override
    public String toString() {
        return text;
    }
}
