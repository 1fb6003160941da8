package de.hafen.platform.sheets.values;

import de.hafen.platform.sheets.Cell;
import de.hafen.platform.sheets.Fold;
import de.hafen.platform.time.RegionCalendar;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as offices write them: {@code 1.2.24}, {@code 01.02.2024}, {@code 1. Feb. 2024},
 * {@code Do, 1.2.2024 14:30}, {@code 2024-02-01}, {@code 01/02/2024} (the day first), Excel's
 * serial numbers. Years of two digits are those nearest to today.
 */
public final class Dates {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final String TIME = "(?:[T ,]+(?:um |at )?(\\d{1,2})(?:[:.h](\\d{2}))?.{0,12})?";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern GERMAN =
            Pattern.compile(
                    "(?:\\p{L}{2,10}\\.?,? ?)?(\\d{1,2})[./-] ?(\\d{1,2})[./-] ?(\\d{4}|\\d{2})"
                            + TIME);
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:\\p{L}{2,10}\\.?, ?)?(\\d{1,2})\\.? ?(\\p{L}{3,10})\\.?,? (\\d{4}|\\d{2})"
                            + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("mar", 3),
                    Map.entry("mrz", 3),
                    Map.entry("apr", 4),
                    Map.entry("mai", 5),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("okt", 10),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("dez", 12),
                    Map.entry("dec", 12));

    private final RegionCalendar calendar;

    /** Reads years of two digits as of this clock's day. */
    public Dates(Clock clock) {
        this.calendar = new RegionCalendar(clock);
    }

    /** A day; a time of day in the cell is left out. */
    public CellReader<LocalDate> day() {
        return (cell, header) -> moment(cell).then(at -> Reading.of(at.toLocalDate()));
    }

    /** A day that is not in the future. */
    public CellReader<LocalDate> pastDay() {
        return (cell, header) ->
                day().read(cell, header)
                        .then(day ->
                                day.isAfter(calendar.today())
                                        ? Reading.refused("in-the-future", cell.text())
                                        : Reading.of(day));
    }

    /** A day and, where the cell has one, its time of day; else midnight. */
    public CellReader<LocalDateTime> dayAndTime() {
        return (cell, header) -> moment(cell);
    }

    /** A time of day: {@code 14:30}, {@code 14.30 Uhr}, {@code 9 Uhr}. */
    public CellReader<LocalTime> time() {
        return (cell, header) -> Times.read(cell);
    }

    private Reading<LocalDateTime> moment(Cell cell) {
        LocalDateTime found =
                switch (cell) {
                    case Cell.Moment moment -> moment.at();
                    case Cell.Amount amount -> serial(amount.value());
                    case Cell.Text text -> parse(text.text());
                    case Cell.Blank _, Cell.Span _, Cell.Broken _ -> null;
                };
        return found == null || found.getYear() < 1900 || found.getYear() > 2100
                ? Reading.refused("not-a-date", cell.text())
                : Reading.of(found);
    }

    private static @Nullable LocalDateTime serial(BigDecimal value) {
        String digits = value.stripTrailingZeros().toPlainString();
        Matcher compact = COMPACT.matcher(digits);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3), null, null);
        }
        int days = value.intValue();
        return days >= 10_000 && days < 75_000 ? EPOCH.plusDays(days).atStartOfDay() : null;
    }

    private @Nullable LocalDateTime parse(String text) {
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return day(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5));
        }
        m = GERMAN.matcher(text);
        if (m.matches()) {
            boolean monthFirst = Integer.parseInt(m.group(2)) > 12 && text.indexOf('/') > 0;
            String day = m.group(monthFirst ? 2 : 1);
            String month = m.group(monthFirst ? 1 : 2);
            return day(year(m.group(3)), month, day, m.group(4), m.group(5));
        }
        m = NAMED.matcher(text);
        if (m.matches()) {
            String name = Fold.of(m.group(2));
            Integer month = MONTHS.get(name.substring(0, Math.min(3, name.length())));
            return month == null
                    ? null
                    : day(year(m.group(3)), month.toString(), m.group(1), m.group(4), m.group(5));
        }
        return COMPACT.matcher(text).matches() || SERIAL.matcher(text).matches()
                ? serial(new BigDecimal(text))
                : null;
    }

    private String year(String digits) {
        if (digits.length() == 4) {
            return digits;
        }
        int now = calendar.today().getYear();
        int year = now / 100 * 100 + Integer.parseInt(digits);
        return String.valueOf(year > now + 10 ? year - 100 : year);
    }

    private static @Nullable LocalDateTime day(
            String year, String month, String day, @Nullable String hour, @Nullable String minute) {
        try {
            return LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .atTime(
                            hour == null ? 0 : Integer.parseInt(hour),
                            minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
