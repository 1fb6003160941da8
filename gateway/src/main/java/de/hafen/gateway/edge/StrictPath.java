package de.hafen.gateway.edge;

/**
 * Which paths are taken at all. No path of this platform needs an encoded character, a parameter, a
 * doubled slash or a dot segment: what has one is a mistake or a trick.
 */
final class StrictPath {

    private static final String MARKS = "/_.~@:+,=-";
    private static final int LONGEST = 1_000;

    private StrictPath() {}

    static boolean isPlain(String path) {
        return path.length() <= LONGEST
                && path.startsWith("/")
                && hasOnlyPlainCharacters(path)
                && !path.contains("//")
                && !path.contains("/./")
                && !path.contains("/../")
                && !path.endsWith("/.")
                && !path.endsWith("/..");
    }

    private static boolean hasOnlyPlainCharacters(String path) {
        for (int i = 0; i < path.length(); i++) {
            char one = path.charAt(i);
            boolean letterOrDigit =
                    (one >= 'a' && one <= 'z')
                            || (one >= 'A' && one <= 'Z')
                            || (one >= '0' && one <= '9');
            if (!letterOrDigit && MARKS.indexOf(one) < 0) {
                return false;
            }
        }
        return true;
    }
}
