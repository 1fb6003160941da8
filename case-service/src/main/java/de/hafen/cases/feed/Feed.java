package de.hafen.cases.feed;

import de.hafen.cases.ics.IcsLines;
import de.hafen.vocabulary.CodeNames;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An adviser's appointments as a calendar file (RFC 5545). Pure: the same ones are the same file.
 */
final class Feed {

    private static final String IN_PERSON = "IN_PERSON";

    private final Locale locale;
    private final URI desk;
    private final ResourceBundle words;

    /**
     * @param desk the page of the region's appointments
     */
    Feed(Locale locale, URI desk) {
        this.locale = locale;
        this.desk = desk;
        this.words =
                ResourceBundle.getBundle(
                        "de.hafen.cases.feed.feed",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * @param names what the concerns are called
     */
    String file(List<FeedEvent> events, Map<UUID, String> names) {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Hafen//appointments//EN",
                                "METHOD:PUBLISH",
                                "X-WR-CALNAME:" + IcsLines.escaped(words.getString("name")),
                                "REFRESH-INTERVAL;VALUE=DURATION:PT15M",
                                "X-PUBLISHED-TTL:PT15M"));
        events.forEach(it -> lines.addAll(event(it, names)));
        lines.add("END:VCALENDAR");
        return IcsLines.file(lines);
    }

    private List<String> event(FeedEvent it, Map<UUID, String> names) {
        String channel = CodeNames.of("channel", it.channel(), locale);
        String about =
                it.concerns().stream()
                        .map(one -> names.getOrDefault(one, words.getString("appointment")))
                        .distinct()
                        .collect(Collectors.joining(", "));
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "BEGIN:VEVENT",
                                "UID:" + it.id() + "@hafen",
                                "SEQUENCE:" + it.sequence(),
                                "DTSTAMP:" + IcsLines.utc(it.stamp()),
                                "DTSTART:" + IcsLines.utc(it.startsAt()),
                                "DTEND:" + IcsLines.utc(it.endsAt()),
                                "SUMMARY:" + IcsLines.escaped(about + " · " + channel),
                                "DESCRIPTION:"
                                        + IcsLines.escaped(
                                                words.getString("reference")
                                                        + " "
                                                        + it.reference()
                                                        + "\n"
                                                        + desk),
                                "URL:" + desk,
                                "CLASS:PRIVATE",
                                "STATUS:" + (it.confirmed() ? "CONFIRMED" : "TENTATIVE"),
                                "END:VEVENT"));
        if (it.channel().equals(IN_PERSON)) {
            lines.add(lines.size() - 1, "LOCATION:" + IcsLines.escaped(it.place()));
        }
        return lines;
    }
}
