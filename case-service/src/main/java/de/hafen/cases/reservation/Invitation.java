package de.hafen.cases.reservation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An appointment for calendars at home (RFC 5545): the same UID for its whole life, and a sequence
 * that rises when it is confirmed, moved or cancelled, so that the entry is changed and not
 * doubled.
 *
 * @param uid the same for the appointment's whole life
 * @param stamp when it was written
 */
record Invitation(
        String uid,
        int sequence,
        Instant stamp,
        Instant startsAt,
        Instant endsAt,
        String summary,
        String location,
        String description,
        Standing standing) {

    /** How it stands with the appointment, in the standard's words. */
    enum Standing {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    /** The file, whose lines end and fold as the standard wants it. */
    String file() {
        List<String> lines =
                List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Hafen//appointments//EN",
                        "METHOD:" + (standing == Standing.CANCELLED ? "CANCEL" : "PUBLISH"),
                        "BEGIN:VEVENT",
                        "UID:" + uid,
                        "SEQUENCE:" + sequence,
                        "DTSTAMP:" + UTC.format(stamp),
                        "DTSTART:" + UTC.format(startsAt),
                        "DTEND:" + UTC.format(endsAt),
                        "SUMMARY:" + escaped(summary),
                        "LOCATION:" + escaped(location),
                        "DESCRIPTION:" + escaped(description),
                        "STATUS:" + standing,
                        "END:VEVENT",
                        "END:VCALENDAR");
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return file.toString();
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** No line has more than 75 bytes, and no letter is cut in two. */
    static String folded(String line) {
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
