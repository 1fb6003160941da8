package de.hafen.reporting.fact;

/** A fact that no retry makes readable; its publisher parks it. */
public final class UnreadableFact extends RuntimeException {

    /** Says what is wrong, without a value of the fact. */
    public UnreadableFact(String why) {
        super(why);
    }
}
