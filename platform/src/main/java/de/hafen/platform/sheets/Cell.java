package de.hafen.platform.sheets;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What stands in one cell. CSV knows only texts; XLSX says of numbers whether they are shown as
 * dates or times. Text that begins with {@code = + - @} is text here, never a formula.
 */
public sealed interface Cell {

    /** Nothing stands in it. */
    Cell BLANK = new Blank();

    /** What a person sees, trimmed. */
    String text();

    /** Whether nothing stands in it. */
    default boolean blank() {
        return this instanceof Blank;
    }

    /** The cell for a text; blank where the text is. */
    static Cell of(String text) {
        String trimmed = strip(text);
        return trimmed.isEmpty() ? BLANK : new Text(trimmed);
    }

    /** An empty cell. */
    record Blank() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    /** A text. */
    record Text(String text) implements Cell {}

    /** A number. */
    record Amount(BigDecimal value) implements Cell {
        @Override
        public String text() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** A number that is shown as a date, with or without a time of day. */
    record Moment(LocalDateTime at) implements Cell {
        private static final DateTimeFormatter DATE =
                DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
        private static final DateTimeFormatter DATE_TIME =
                DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

        @Override
        public String text() {
            return at.format(at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DATE : DATE_TIME);
        }
    }

    /** A number that is shown as a time of day or as hours and minutes. */
    record Span(Duration length) implements Cell {
        @Override
        public String text() {
            return "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
        }
    }

    /** A formula that Excel itself could not work out, as {@code #REF!}. */
    record Broken(String text) implements Cell {}

    private static String strip(String text) {
        return Unseen.LETTERS.matcher(text.replace('\u00a0', ' ')).replaceAll("").strip();
    }
}
