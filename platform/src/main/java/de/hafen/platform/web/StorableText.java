package de.hafen.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Texts that can be stored and given back as they came: without NUL and without half of a surrogate
 * pair, which would silently become a question mark. Left out are the characters that nobody sees
 * and that turn the direction of whatever is shown after them (Unicode UAX #9, 2.1 to 2.4); address
 * books put them around telephone numbers.
 */
final class StorableText extends StringDeserializer {

    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        String text = super.deserialize(parser, context);
        if (text != null && !isStorable(text)) {
            throw context.weirdStringException(
                    "", String.class, "it has characters that cannot be stored");
        }
        return text == null ? null : TURNS.matcher(text).replaceAll("");
    }

    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == 0) {
                return false;
            }
            if (Character.isSurrogate(here)) {
                boolean pair =
                        Character.isHighSurrogate(here)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
