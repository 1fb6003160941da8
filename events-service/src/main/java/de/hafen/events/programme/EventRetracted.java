package de.hafen.events.programme;

import de.hafen.platform.outbox.Fact;

/** The event was no event: taken away, or its number of participants was a mistake. */
public record EventRetracted() implements Fact {

    @Override
    public String type() {
        return "event-retracted";
    }

    @Override
    public int v() {
        return 1;
    }
}
