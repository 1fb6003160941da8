package de.hafen.local;

import java.io.Console;
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

    private static final int WIDTH = 79;

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final long start = System.nanoTime();

    Board(PrintStream out, List<String> parts) {
        this.out = out;
        this.terminal = out == System.out && onTerminal();
        for (String part : parts) {
            lines.put(part, "waits");
            if (terminal) {
                out.println(line(part));
            }
        }
    }

    private static boolean onTerminal() {
        Console console = System.console();
        return console != null
                && console.isTerminal()
                && !"dumb".equals(System.getenv().getOrDefault("TERM", "dumb"));
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
        String line = String.format(Locale.ROOT, "  %-19s %s", part, lines.get(part));
        // a line that wraps would be two when the cursor goes up again
        return terminal && line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line;
    }
}
