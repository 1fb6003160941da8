package de.hafen.tenants.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/**
 * The colour that says in which region one works: one of the palette, which the front end has in a
 * light and a dark form, or a colour of the region's own. An own colour that can't be read on the
 * pages is darkened until it can: contrast 4.5 on surface, page and its own soft tint.
 *
 * @param value a name of the palette, or {@code #rrggbb}
 */
public record Accent(@JsonValue String value) {

    /** Colours that were checked in both themes. */
    public static final Set<String> PALETTE =
            Set.of("bronze", "olive", "petrol", "plum", "raspberry", "teal", "violet");

    private static final double READABLE = 4.5;
    private static final int[] SURFACE = {0xff, 0xff, 0xff};
    private static final int[] PAGE = {0xf3, 0xf4, 0xf7};
    private static final double TINT = 0.1;

    /** Throws {@link IllegalArgumentException} where the text is no colour. */
    @JsonCreator
    public Accent {
        if (!isAccent(value)) {
            throw new IllegalArgumentException("neither a colour of the palette nor #rrggbb");
        }
        value = PALETTE.contains(value) ? value : readable(value);
    }

    /** Whether the text names a colour. */
    public static boolean isAccent(String text) {
        return PALETTE.contains(text) || text.matches("#[0-9a-fA-F]{6}");
    }

    private static String readable(String wish) {
        int[] colour = {channel(wish, 1), channel(wish, 3), channel(wish, 5)};
        while (!isReadable(colour)) {
            for (int i = 0; i < colour.length; i++) {
                colour[i] = (int) (colour[i] * 0.96);
            }
        }
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour[0], colour[1], colour[2]);
    }

    private static boolean isReadable(int[] colour) {
        return contrast(colour, SURFACE) >= READABLE
                && contrast(colour, PAGE) >= READABLE
                && contrast(colour, tint(colour)) >= READABLE;
    }

    private static int[] tint(int[] colour) {
        int[] soft = new int[colour.length];
        for (int i = 0; i < colour.length; i++) {
            soft[i] = (int) Math.round(colour[i] * TINT + 0xff * (1 - TINT));
        }
        return soft;
    }

    /** Contrast as WCAG 2.2 defines it, from 1 to 21. */
    static double contrast(int[] one, int[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int channel(String colour, int from) {
        return Integer.parseInt(colour.substring(from, from + 2), 16);
    }

    @Override
    public String toString() {
        return value;
    }
}
