package de.hafen.cases.handover;

import java.util.Optional;

/**
 * How a hand-over stands, and which step leads where. Pure.
 *
 * <p>Both regions keep a copy, and that of the region that asked decides: an answer and a
 * withdrawal meet at that one row, under the client's lock. The copy of the region that is asked
 * repeats what was decided there.
 */
public enum HandOverState {
    REQUESTED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /**
     * Where the step leads; empty where another one was first. A step that comes again leads where
     * it has led, for messages are repeated until they are heard.
     */
    Optional<HandOverState> after(HandOverStep step) {
        HandOverState end =
                switch (step) {
                    case ACCEPT -> ACCEPTED;
                    case REFUSE -> REFUSED;
                    case WITHDRAW -> WITHDRAWN;
                };
        return this == REQUESTED || this == end ? Optional.of(end) : Optional.empty();
    }

    /** Whether somebody still has to answer. */
    boolean isUnanswered() {
        return this == REQUESTED;
    }
}
