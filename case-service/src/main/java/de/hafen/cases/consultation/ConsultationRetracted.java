package de.hafen.cases.consultation;

import de.hafen.platform.outbox.Fact;

/** A consultation counts no longer: it was recorded by mistake. */
public record ConsultationRetracted() implements Fact {

    @Override
    public String type() {
        return "consultation-retracted";
    }

    @Override
    public int v() {
        return 1;
    }
}
