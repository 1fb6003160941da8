package de.hafen.cases.consultation;

import de.hafen.cases.listing.ListTable;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.CodeNames;
import de.hafen.vocabulary.OwnTopic;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Consultations as rows of a table, in somebody's language; notes stay at the desk. */
final class ConsultationSheet implements ListTable<ConsultationView> {

    private static final List<String> HEAD =
            List.of(
                    "day",
                    "start",
                    "client",
                    "employer",
                    "audience",
                    "topics",
                    "channel",
                    "minutes",
                    "outcome",
                    "followUp",
                    "language",
                    "adviser");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final RegionCalendar calendar;
    private final Locale locale;
    private final Map<OwnTopic, String> ownTopics;
    private final ResourceBundle words;

    /**
     * @param ownTopics what the region's own topics are called, also those that it archived
     */
    ConsultationSheet(RegionCalendar calendar, Locale locale, Map<OwnTopic, String> ownTopics) {
        this.calendar = calendar;
        this.ownTopics = ownTopics;
        this.locale = locale;
        this.words =
                ResourceBundle.getBundle(
                        "de.hafen.cases.consultation.export",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    public String name() {
        return words.getString("sheet");
    }

    @Override
    public List<String> head() {
        return HEAD.stream().map(words::getString).toList();
    }

    @Override
    public List<@Nullable Object> row(ConsultationView it) {
        return Arrays.asList(
                calendar.on(it.heldAt()),
                CLOCK.format(it.heldAt().atZone(RegionCalendar.ZONE)),
                it.client() == null ? null : it.client().name(),
                it.employer() == null ? null : it.employer().name(),
                name("audience", it.audience()),
                topics(it),
                name("channel", it.channel()),
                it.minutes(),
                name("outcome", it.outcome()),
                it.followUpOn(),
                it.language().name(locale),
                advisers(it));
    }

    private static String advisers(ConsultationView it) {
        return Stream.concat(
                        Stream.of(it.adviser().name()),
                        it.fellows().stream().map(FellowAdviser::name))
                .collect(Collectors.joining(", "));
    }

    private String name(String kind, Enum<?> code) {
        return CodeNames.of(kind, code.name(), locale);
    }

    /** Common ones, then own ones; one that has no name here stands for itself. */
    private String topics(ConsultationView it) {
        return Stream.concat(
                        it.topics().stream().map(topic -> name("topic", topic)),
                        it.ownTopics().stream()
                                .map(own -> ownTopics.getOrDefault(own, own.toString())))
                .collect(Collectors.joining(", "));
    }
}
