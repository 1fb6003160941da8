package de.hafen.platform.sheets.values;

import de.hafen.platform.sheets.Cell;
import java.util.Locale;
import java.util.regex.Pattern;

/** Readers of texts. */
public final class Texts {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()/.–-]{5,30}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Texts() {}

    /** Any text in one line. */
    public static CellReader<String> line(int longest) {
        return (cell, header) -> bounded(cell, clean(cell).replaceAll("\\s+", " "), longest);
    }

    /** Any text, with line breaks. */
    public static CellReader<String> note(int longest) {
        return (cell, header) -> bounded(cell, clean(cell), longest);
    }

    /** An e-mail address; {@code Name <a@b.de>} and {@code mailto:} are understood. */
    public static CellReader<String> email() {
        return (cell, header) -> {
            String text = cell.text().replaceFirst("(?i)^mailto:", "");
            int open = text.indexOf('<');
            int close = text.indexOf('>');
            String address = open >= 0 && close > open ? text.substring(open + 1, close) : text;
            return EMAIL.matcher(address).matches() && address.length() <= 254
                    ? Reading.of(address.toLowerCase(Locale.ROOT))
                    : Reading.refused("not-an-email", cell.text());
        };
    }

    /** A telephone number, kept as written. */
    public static CellReader<String> phone() {
        return (cell, header) ->
                PHONE.matcher(cell.text()).matches()
                        ? Reading.of(cell.text())
                        : Reading.refused("not-a-phone-number", cell.text());
    }

    private static String clean(Cell cell) {
        return CONTROL.matcher(cell.text().replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }

    private static Reading<String> bounded(Cell cell, String text, int longest) {
        if (cell instanceof Cell.Broken) {
            return Reading.refused("broken-formula", cell.text());
        }
        return text.length() <= longest
                ? Reading.of(text)
                : Reading.refused("too-long", cell.text());
    }
}
