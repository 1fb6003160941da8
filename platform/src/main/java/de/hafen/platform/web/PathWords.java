package de.hafen.platform.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * The fixed words of an operation's paths.
 *
 * @param paths for each path a word, or null where anything may stand; no path at all where words
 *     cannot tell
 */
record PathWords(List<@Nullable String[]> paths) {

    private static final PathWords UNTOLD = new PathWords(List.of());

    static PathWords of(RequestMappingInfo operation) {
        List<String> patterns = List.copyOf(operation.getPatternValues());
        // a wildcard or an expression may stand for more than one word, or for none
        if (patterns.stream().anyMatch(it -> !it.startsWith("/") || it.matches(".*[*?:].*"))) {
            return UNTOLD;
        }
        return new PathWords(patterns.stream().map(PathWords::read).toList());
    }

    private static @Nullable String[] read(String pattern) {
        return Arrays.stream(pattern.split("/"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.contains("{") ? null : word)
                .toArray(String[]::new);
    }

    /** Whether the operation can be meant; false is certain. */
    boolean mayBe(List<String> asked) {
        if (paths.isEmpty()) {
            return true;
        }
        for (@Nullable String[] path : paths) {
            if (fits(path, asked)) {
                return true;
            }
        }
        return false;
    }

    /** From the end, where operations differ most. */
    private static boolean fits(@Nullable String[] path, List<String> asked) {
        if (path.length != asked.size()) {
            return false;
        }
        for (int at = path.length - 1; at >= 0; at--) {
            if (path[at] != null && !asked.get(at).equals(path[at])) {
                return false;
            }
        }
        return true;
    }
}
