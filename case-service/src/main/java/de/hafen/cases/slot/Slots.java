package de.hafen.cases.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Computes when an appointment can begin. */
public final class Slots {

    private Slots() {}

    /**
     * The beginnings that are free, the earliest first: counted in equal steps from the moment at
     * which the door opens; the talk ends before the door shuts, the notes may be written after.
     *
     * @param open joined, as {@link Openings#between} gives it
     * @param taken with the time for notes in it; in any order
     * @param within where a talk may begin
     */
    public static List<Instant> free(
            List<Span> open, List<Span> taken, Length length, Duration step, Span within) {
        List<Span> busy = Span.joined(taken);
        List<Instant> free = new ArrayList<>();
        int next = 0;
        for (Span opening : open) {
            Instant start = firstStep(opening.from(), within.from(), step);
            while (start.isBefore(within.until()) && opening.holds(length.talkAt(start))) {
                Span wanted = length.takenAt(start);
                while (next < busy.size() && !busy.get(next).until().isAfter(wanted.from())) {
                    next++;
                }
                if (next == busy.size() || !busy.get(next).overlaps(wanted)) {
                    free.add(start);
                }
                start = start.plus(step);
            }
        }
        return List.copyOf(free);
    }

    private static Instant firstStep(Instant opens, Instant earliest, Duration step) {
        if (!opens.isBefore(earliest)) {
            return opens;
        }
        long late = Duration.between(opens, earliest).toMillis();
        long steps = Math.ceilDiv(late, step.toMillis());
        return opens.plus(step.multipliedBy(steps));
    }
}
