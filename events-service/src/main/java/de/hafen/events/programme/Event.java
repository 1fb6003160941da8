package de.hafen.events.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that the centre or one of its networks holds.
 *
 * @param recordKey for disclosure control; never changes
 */
record Event(EventId id, int version, long recordKey, EventForm form, Instant createdAt) {

    /** What reporting is told; nothing before somebody has noted how many came. */
    Optional<EventHeld> held(Function<Instant, LocalDate> calendar) {
        Integer came = form.participants();
        return came == null
                ? Optional.empty()
                : Optional.of(
                        new EventHeld(
                                calendar.apply(form.startsAt()),
                                form.kind(),
                                came,
                                form.registrations(),
                                form.municipality()));
    }

    /** Names the event by id only. */
    @Override
    public String toString() {
        return "event " + id;
    }
}
