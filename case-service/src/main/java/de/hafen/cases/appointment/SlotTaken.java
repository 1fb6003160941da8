package de.hafen.cases.appointment;

import de.hafen.platform.problem.Conflict;

/** Somebody else has that time. */
public final class SlotTaken extends Conflict {

    /** Says nothing about who has it. */
    public SlotTaken() {
        super("slot-taken", "This time has just been taken. Choose another one.");
    }
}
