package de.hafen.platform.sheets.values;

import de.hafen.platform.sheets.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day. */
final class Times {

    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?(?::\\d{2})?(?: ?(?:Uhr|h))?");
    private static final int SECONDS = 86_400;

    private Times() {}

    static Reading<LocalTime> read(Cell cell) {
        switch (cell) {
            case Cell.Moment moment -> {
                return Reading.of(moment.at().toLocalTime());
            }
            case Cell.Span span when span.length().toSeconds() < SECONDS -> {
                return Reading.of(LocalTime.ofSecondOfDay(span.length().toSeconds()));
            }
            case Cell.Amount amount when ofDay(amount.value()) -> {
                return Reading.of(
                        LocalTime.ofSecondOfDay(
                                amount.value()
                                        .multiply(BigDecimal.valueOf(SECONDS))
                                        .setScale(0, RoundingMode.HALF_UP)
                                        .longValue()));
            }
            default -> {
                // as written
            }
        }
        Matcher m = CLOCK.matcher(cell.text());
        if (m.matches()) {
            int hour = Integer.parseInt(m.group(1));
            int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
            if (hour < 24 && minute < 60) {
                return Reading.of(LocalTime.of(hour, minute));
            }
        }
        return Reading.refused("not-a-time", cell.text());
    }

    private static boolean ofDay(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(new BigDecimal("0.99999")) < 0;
    }
}
