package de.hafen.cases.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** How it stands between a client and a purpose. */
public enum Standing {
    /** Nobody has asked. */
    NONE,
    GIVEN,
    WITHDRAWN;

    private static final Comparator<Said> ORDER =
            Comparator.comparing(Said::on)
                    .thenComparing(Said::at)
                    .thenComparing(it -> it.what() == WITHDRAWN);

    /**
     * Something that was said.
     *
     * @param what a yes or a no
     * @param on the day on which the client said it
     * @param at when it was written down
     */
    public record Said(Standing what, LocalDate on, Instant at) {}

    /**
     * What was said last decides, whoever's file it came from and in whichever order: a paper of
     * last week does not undo yesterday's no. At the same moment a no is the later one.
     */
    public static Standing of(Collection<Said> said) {
        return said.stream().max(ORDER).map(Said::what).orElse(NONE);
    }
}
