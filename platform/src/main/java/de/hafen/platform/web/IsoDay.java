package de.hafen.platform.web;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads {@code YYYY-MM-DD} from addresses, and nothing else. The JDK takes years of nine digits:
 * days that have no instant, and that nobody means.
 */
final class IsoDay implements Converter<String, @Nullable LocalDate> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public @Nullable LocalDate convert(String text) {
        if (text.isBlank()) {
            return null; // nothing was said, as for every other parameter
        }
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a day such as 2026-03-01");
        }
        return LocalDate.parse(text);
    }
}
