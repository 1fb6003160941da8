package de.hafen.platform.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How Excel shows a number: days since 1899-12-30 as a date, parts of a day as a time. */
enum NumberShown {
    PLAIN,
    DATE,
    TIME;

    private static final LocalDateTime EPOCH = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** The format may be missing: built-in ones are known by their number only. */
    static NumberShown of(int formatId, @Nullable String format) {
        if (formatId >= 14 && formatId <= 17 || formatId == 22) {
            return DATE;
        }
        if (formatId >= 18 && formatId <= 21 || formatId >= 45 && formatId <= 47) {
            return TIME;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return PLAIN;
        }
        String bare = bare(format);
        if (bare.contains("y") || bare.contains("d")) {
            return DATE;
        }
        return bare.contains("h") || bare.contains("s") ? TIME : PLAIN;
    }

    /** Without quoted texts, escaped characters, colours and locales. */
    private static String bare(String format) {
        return format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\\\.", "")
                .replaceAll("\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", "")
                .replace("general", "")
                .replace("standard", "");
    }

    Cell cell(BigDecimal value) {
        if (this == PLAIN || value.signum() < 0 || value.compareTo(LAST_DAY) > 0) {
            return new Cell.Amount(value);
        }
        long seconds = value.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return this == DATE
                ? new Cell.Moment(EPOCH.plusSeconds(seconds))
                : new Cell.Span(Duration.ofSeconds(seconds));
    }

    /** The day with this serial number, as Excel counts since 1900. */
    static LocalDate day(int serial) {
        return EPOCH.toLocalDate().plusDays(serial);
    }
}
