package de.hafen.cases.employer;

import de.hafen.platform.outbox.Fact;

/** An employer was registered by mistake, or is another one that is known: it counts no longer. */
public record EmployerRemoved() implements Fact {

    @Override
    public String type() {
        return "employer-removed";
    }

    @Override
    public int v() {
        return 1;
    }
}
