package de.hafen.events.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** An event as colleagues of the region see it. */
public record EventView(EventId id, int version, @JsonUnwrapped EventForm form, Instant createdAt) {

    static EventView of(Event event) {
        return new EventView(event.id(), event.version(), event.form(), event.createdAt());
    }
}
