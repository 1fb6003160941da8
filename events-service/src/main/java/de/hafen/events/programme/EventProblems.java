package de.hafen.events.programme;

import de.hafen.platform.problem.NotFound;
import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** What can be wrong with what is asked of an event. */
final class EventProblems {

    private EventProblems() {}

    /** The region has no such event. */
    static final class NoSuchEvent extends NotFound {
        NoSuchEvent(EventId id) {
            super("no-such-event", "The region has no such event.");
            with("event", id.value());
        }
    }

    /** Nothing ends before it starts. */
    static final class EndsBeforeItStarts extends Refused {
        EndsBeforeItStarts() {
            super("event-ends-before-it-starts", "The event would end before it starts.");
            with(List.of(new Violation("/endsAt", "wrong-order", "It lies before startsAt.")));
        }
    }

    /** Nobody can have come to what has not begun. */
    static final class NotBegunYet extends Refused {
        NotBegunYet() {
            super(
                    "event-not-begun",
                    "The event has not begun; participants are counted when it has.");
            with(List.of(new Violation("/participants", "too-early", "It begins later.")));
        }
    }
}
