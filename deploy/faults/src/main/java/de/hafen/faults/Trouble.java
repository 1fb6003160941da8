package de.hafen.faults;

import de.hafen.faults.proxy.Passage;
import de.hafen.faults.proxy.Tripwire;
import java.util.function.Predicate;

/** One kind of trouble, which is made again and again. */
sealed interface Trouble {

    /** What the table calls it. */
    String name();

    /** What has to be going on, so that the place is reached; desks write all the time. */
    enum Errand {
        NONE,
        BRING_CONSULTATIONS,
        BRING_EVENTS,
        FOUND_A_REGION,
        FOUND_AND_UNDO,
        UPGRADE
    }

    /**
     * A process is killed when one statement passes: before the server has it, or after the server
     * has answered and before the process knows.
     *
     * @param victim which process
     * @param where which statement
     */
    record Kill(
            String name,
            String victim,
            Tripwire.Moment moment,
            Errand errand,
            Predicate<Passage> where)
            implements Trouble {}

    /**
     * Something happens to a server or a connection.
     *
     * @param act makes it and ends it
     */
    record Blow(String name, Act act) implements Trouble {}

    /** How a blow is struck. */
    @FunctionalInterface
    interface Act {
        void strike(Scene scene) throws Exception;
    }
}
