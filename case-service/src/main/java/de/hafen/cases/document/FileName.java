package de.hafen.cases.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a file is kept: what somebody called it, without what machines could
 * misunderstand or people cannot see, and with the ending of what it is.
 *
 * @param value the name
 */
public record FileName(String value) {

    /** Characters, with the ending. */
    public static final int MOST = 120;

    private static final String UNNAMED = "Dokument";

    /** They mean something to file systems and shells. */
    private static final String SPECIAL = "<>:\"|?*";

    private static final List<String> KNOWN =
            Arrays.stream(FileKind.values()).flatMap(it -> it.endings().stream()).toList();

    /**
     * A file's name, cleaned.
     *
     * @param said what the file was called, perhaps with folders
     * @param kind what it is, whatever the name says
     */
    public static FileName of(@Nullable String said, FileKind kind) {
        String seen = visible(withoutFolders(said == null ? "" : said));
        String ending = ending(seen);
        boolean fits = kind.endings().contains(ending.toLowerCase(Locale.ROOT));
        boolean otherwise = KNOWN.contains(ending.toLowerCase(Locale.ROOT));
        String end = "." + (fits ? ending : kind.endings().getFirst());
        String stem =
                fits || otherwise
                        ? seen.substring(0, Math.max(0, seen.length() - ending.length() - 1))
                        : seen;
        String cut = trimmed(shortened(trimmed(stem), MOST - end.length()));
        return new FileName((cut.isEmpty() ? UNNAMED : cut) + end);
    }

    private static String withoutFolders(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** What people see of it; marks that turn the direction could make it end otherwise. */
    private static String visible(String name) {
        StringBuilder seen = new StringBuilder();
        name.codePoints()
                .forEach(it -> {
                    switch (Character.getType(it)) {
                        case Character.CONTROL,
                                Character.FORMAT,
                                Character.PRIVATE_USE,
                                Character.SURROGATE,
                                Character.UNASSIGNED -> {}
                        case Character.LINE_SEPARATOR,
                                Character.PARAGRAPH_SEPARATOR,
                                Character.SPACE_SEPARATOR ->
                                seen.append(' ');
                        default -> seen.appendCodePoint(SPECIAL.indexOf(it) < 0 ? it : '_');
                    }
                });
        String whole = Normalizer.normalize(seen, Normalizer.Form.NFC);
        return trimmed(whole.replaceAll(" {2,}", " "));
    }

    /** Neither hidden by a dot, nor ending with what some systems drop. */
    private static String trimmed(String name) {
        int from = 0;
        int until = name.length();
        while (from < until && isMargin(name.charAt(from))) {
            from++;
        }
        while (until > from && isMargin(name.charAt(until - 1))) {
            until--;
        }
        return name.substring(from, until);
    }

    private static boolean isMargin(char it) {
        return it == '.' || it == ' ';
    }

    /** What stands behind the last dot; nothing where there is none. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        boolean only = dot < 0 && KNOWN.contains(name.toLowerCase(Locale.ROOT));
        return only ? name : name.substring(dot < 0 ? name.length() : dot + 1);
    }

    private static String shortened(String name, int most) {
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most));
    }

    @Override
    public String toString() {
        return "a name";
    }
}
