package de.hafen.cases.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long an appointment takes.
 *
 * @param talk with the person
 * @param after for notes and the way, before the next one comes
 */
public record Length(Duration talk, Duration after) {

    /** Refuses talks without a length. */
    public Length {
        if (!talk.isPositive() || after.isNegative()) {
            throw new IllegalArgumentException("a talk takes time");
        }
    }

    /** The length where several matters are brought at once: notes are written once. */
    public static Length together(List<Length> several) {
        Duration talk = several.stream().map(Length::talk).reduce(Duration.ZERO, Duration::plus);
        Duration after =
                several.stream().map(Length::after).max(Duration::compareTo).orElse(Duration.ZERO);
        return new Length(talk, after);
    }

    /** The talk that begins then. */
    public Span talkAt(Instant start) {
        return new Span(start, start.plus(talk));
    }

    /** What nobody else can have when the talk begins then. */
    public Span takenAt(Instant start) {
        return new Span(start, start.plus(talk).plus(after));
    }
}
