package de.hafen.cases.appointment;

import de.hafen.platform.outbox.Fact;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Topic;
import java.time.LocalDate;
import java.util.List;

/**
 * Whoever had an appointment came.
 *
 * @param on the day for which it is agreed
 * @param waitingDays from the day on which it was booked until then
 * @param publicly whether people booked it themselves
 */
public record AppointmentKept(
        LocalDate on,
        int waitingDays,
        int minutes,
        Channel channel,
        List<Topic> topics,
        LanguageTag language,
        Audience audience,
        boolean publicly)
        implements Fact {

    @Override
    public String type() {
        return "appointment-kept";
    }

    @Override
    public int v() {
        return 1;
    }
}
