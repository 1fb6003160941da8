package de.hafen.platform.sheets.values;

import de.hafen.platform.sheets.Cell;
import de.hafen.platform.sheets.Fold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and lengths of time. */
public final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[\\d.,' ]*\\d");
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?:ca\\.?|circa|rund|~|about)? ?([\\d.' ]*\\d)(?:,0+)?(?: ?\\p{L}+\\.?)?");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,3}):(\\d{2})(?::\\d{2})?(?: ?(?:h|std\\.?|stunden?))?");
    private static final Pattern HOURS =
            Pattern.compile(
                    "(\\d+(?:[.,]\\d+)?) ?(?:h|hrs?|hours?|std\\.?|stdn\\.?|stunden?)"
                            + "(?:,? ?(?:und )?(\\d{1,2}) ?(?:m|min\\.?|minuten|minutes)?)?");
    private static final Pattern MINUTES =
            Pattern.compile(
                    "(?:ca\\.? ?)?(\\d+(?:[.,]\\d+)?) ?(?:m|min\\.?|mins|minuten?|minutes?|')?");
    private static final Pattern IN_HOURS = Pattern.compile("\\b(h|std|stunden?|hours?|hrs)\\b");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final int LONGEST = 24 * 60;

    private Numbers() {}

    /** A number: {@code 1.234,5}, {@code 1,234.5}, {@code 1 234}, {@code 0,5}. */
    public static Optional<BigDecimal> decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        String bare = text.replaceAll("[' ]", "");
        int comma = bare.lastIndexOf(',');
        int dot = bare.lastIndexOf('.');
        if (comma > dot) {
            bare = bare.replace(".", "").replace(',', '.');
        } else if (dot > comma && comma >= 0 || thousands(bare)) {
            bare = bare.replace(",", "").replace(dot > comma && comma >= 0 ? "" : ".", "");
        }
        try {
            return Optional.of(new BigDecimal(bare));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Dots that part thousands, as in 1.000 or 1.234.567. */
    private static boolean thousands(String text) {
        return text.matches("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+");
    }

    /** A whole number from 0: {@code 35}, {@code 1.000}, {@code ca. 40 Personen}. */
    public static CellReader<Integer> count(int most) {
        return (cell, header) -> {
            Matcher m = COUNT.matcher(cell.text());
            Optional<BigDecimal> number =
                    cell instanceof Cell.Amount amount
                            ? Optional.of(amount.value())
                            : m.matches() ? decimal(m.group(1)) : Optional.empty();
            return number.filter(value -> value.stripTrailingZeros().scale() <= 0)
                    .filter(value -> value.signum() >= 0)
                    .map(value ->
                            value.compareTo(BigDecimal.valueOf(most)) > 0
                                    ? Reading.<Integer>refused("too-large", cell.text())
                                    : Reading.of(value.intValue()))
                    .orElseGet(() -> Reading.refused("not-a-whole-number", cell.text()));
        };
    }

    /**
     * Minutes, from 1 to a day: {@code 45}, {@code 45 Min.}, {@code 1:30}, {@code 1,5 Std}, {@code
     * 1 h 30}. A bare number means minutes unless the heading says hours; a bare fraction below 12
     * means hours.
     */
    public static CellReader<Integer> minutes() {
        return (cell, header) -> {
            boolean hours = IN_HOURS.matcher(Fold.of(header)).find();
            Optional<BigDecimal> found =
                    switch (cell) {
                        case Cell.Span span ->
                                Optional.of(BigDecimal.valueOf(span.length().toMinutes()));
                        case Cell.Amount amount -> Optional.of(bare(amount.value(), hours));
                        default -> minutes(cell.text().toLowerCase(Locale.ROOT), hours);
                    };
            return found.map(value -> value.setScale(0, RoundingMode.HALF_UP).intValue())
                    .filter(value -> value >= 1 && value <= LONGEST)
                    .map(Reading::of)
                    .orElseGet(() -> Reading.refused("not-a-duration", cell.text()));
        };
    }

    private static Optional<BigDecimal> minutes(String text, boolean inHours) {
        Matcher m = CLOCK.matcher(text);
        if (m.matches()) {
            return Optional.of(new BigDecimal(m.group(1)).multiply(SIXTY).add(number(m.group(2))));
        }
        m = HOURS.matcher(text);
        if (m.matches()) {
            BigDecimal rest = m.group(2) == null ? BigDecimal.ZERO : number(m.group(2));
            return Optional.of(number(m.group(1)).multiply(SIXTY).add(rest));
        }
        m = MINUTES.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        BigDecimal value = number(m.group(1));
        return Optional.of(text.matches(".*[\\d]$") ? bare(value, inHours) : value);
    }

    private static BigDecimal bare(BigDecimal value, boolean inHours) {
        boolean fraction = value.stripTrailingZeros().scale() > 0;
        return inHours || fraction && value.compareTo(BigDecimal.valueOf(12)) < 0
                ? value.multiply(SIXTY)
                : value;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
