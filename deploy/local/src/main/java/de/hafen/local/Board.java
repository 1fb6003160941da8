package de.hafen.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each part does right now: on a terminal lines that change in place, elsewhere one line per
 * news.
 */
final class Board {

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final long start = System.nanoTime();

    Board(PrintStream out, boolean terminal, List<String> parts) {
        this.out = out;
        this.terminal = terminal;
        for (String part : parts) {
            lines.put(part, "waits");
            if (terminal) {
                out.println(line(part));
            }
        }
    }

    /** A part has news. */
    synchronized void tell(String part, String news) {
        boolean known = lines.containsKey(part);
        if (news.equals(lines.put(part, news))) {
            return;
        }
        if (terminal && known) {
            out.print("\033[" + lines.size() + "A");
            lines.keySet().forEach(p -> out.print("\033[2K" + line(p) + "\n"));
        } else {
            out.println(line(part));
        }
        out.flush();
    }

    /** Seconds since the beginning, as people read them. */
    String elapsed() {
        return seconds(Duration.ofNanos(System.nanoTime() - start));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private String line(String part) {
        return String.format(Locale.ROOT, "  %-19s %s", part, lines.get(part));
    }
}
