package de.hafen.cases.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of time.
 *
 * @param from its first moment
 * @param until the first moment after it
 */
public record Span(Instant from, Instant until) {

    /** Refuses a piece that ends before it begins. */
    public Span {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a span ends after it begins");
        }
    }

    /** Whether the two have a moment in common. */
    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether all of the other one lies in this. */
    public boolean holds(Span other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    /** The same time in as few pieces as there can be, the earliest first; empty ones go. */
    public static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.stream()
                .filter(one -> one.from.isBefore(one.until))
                .sorted(Comparator.comparing(Span::from))
                .forEach(one -> {
                    if (!joined.isEmpty() && !one.from.isAfter(joined.getLast().until)) {
                        Span last = joined.removeLast();
                        Instant end = last.until.isAfter(one.until) ? last.until : one.until;
                        joined.add(new Span(last.from, end));
                    } else {
                        joined.add(one);
                    }
                });
        return List.copyOf(joined);
    }
}
