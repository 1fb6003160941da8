package de.hafen.events.programme;

import de.hafen.platform.outbox.Fact;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EventKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An event took place, and its participants were counted; said again when a number changes. */
public record EventHeld(
        LocalDate on,
        EventKind kind,
        int participants,
        @Nullable Integer registrations,
        @Nullable Ags municipality)
        implements Fact {

    @Override
    public String type() {
        return "event-held";
    }

    @Override
    public int v() {
        return 1;
    }
}
