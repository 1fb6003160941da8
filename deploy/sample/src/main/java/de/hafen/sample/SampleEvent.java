package de.hafen.sample;

import de.hafen.vocabulary.EventKind;
import java.time.LocalDateTime;

/** An event with the numbers that were noted about it. */
record SampleEvent(
        String title,
        EventKind kind,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        String municipality,
        int capacity,
        int registered,
        int participants) {}
