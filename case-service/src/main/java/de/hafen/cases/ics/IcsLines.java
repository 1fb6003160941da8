package de.hafen.cases.ics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Lines as RFC 5545 wants them. Pure. */
public final class IcsLines {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private IcsLines() {}

    /** The file of these lines, which end and fold as the standard wants it. */
    public static String file(List<String> lines) {
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return file.toString();
    }

    /** A moment. */
    public static String utc(Instant at) {
        return UTC.format(at);
    }

    /** Words that somebody wrote. */
    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** No line has more than 75 bytes, and no letter is cut in two. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            String letter = Character.toString(point);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(letter);
            bytes += length;
        }
        return folded.toString();
    }
}
