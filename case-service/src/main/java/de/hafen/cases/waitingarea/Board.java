package de.hafen.cases.waitingarea;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on the wall of the waiting room: call signs and desks, nobody's name.
 *
 * @param calls those who are to come now, the latest first
 * @param waiting how many wait
 * @param expectedMinutes for somebody who came now; null where nobody can know
 */
public record Board(
        Instant asOf, List<Call> calls, int waiting, @Nullable Integer expectedMinutes) {

    /**
     * Somebody is called.
     *
     * @param times how often until now; a higher number is a new call
     */
    public record Call(String callSign, String desk, Instant calledAt, int times) {}
}
