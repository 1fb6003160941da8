package de.hafen.cases.employer;

import de.hafen.platform.outbox.Fact;

/** An employer was registered by mistake, and is gone. */
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
