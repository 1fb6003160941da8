package de.hafen.gateway.edge;

import java.util.regex.Pattern;

/**
 * Which paths are taken at all. No path of this platform needs an encoded character, a parameter, a
 * doubled slash or a dot segment: what has one is a mistake or a trick.
 */
final class StrictPath {

    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_.~@:+,=-]*)+");
    private static final int LONGEST = 1_000;

    private StrictPath() {}

    static boolean isPlain(String path) {
        return path.length() <= LONGEST
                && PLAIN.matcher(path).matches()
                && !path.contains("//")
                && !path.contains("/./")
                && !path.contains("/../")
                && !path.endsWith("/.")
                && !path.endsWith("/..");
    }
}
