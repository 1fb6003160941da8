package de.hafen.cases.reservation;

import de.hafen.cases.ics.IcsLines;
import java.time.Instant;
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
                        "DTSTAMP:" + IcsLines.utc(stamp),
                        "DTSTART:" + IcsLines.utc(startsAt),
                        "DTEND:" + IcsLines.utc(endsAt),
                        "SUMMARY:" + IcsLines.escaped(summary),
                        "LOCATION:" + IcsLines.escaped(location),
                        "DESCRIPTION:" + IcsLines.escaped(description),
                        "STATUS:" + standing,
                        "END:VEVENT",
                        "END:VCALENDAR");
        return IcsLines.file(lines);
    }
}
