package de.hafen.events.programme;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.outbox.Outbox;
import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What events leave behind: entries in the audit trail and facts in the outbox. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EventTrail {

    private static final String KIND = "event";

    private final Audit audit;
    private final Outbox outbox;
    private final RegionCalendar calendar;

    EventTrail(Audit audit, Outbox outbox, RegionCalendar calendar) {
        this.audit = audit;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    void added(List<Event> events) {
        audit.added(KIND, events.stream().map(event -> event.id().value()).toList());
        outbox.addFirst(
                KIND,
                events.stream()
                        .flatMap(event -> held(event).map(fact -> first(event, fact)).stream())
                        .toList());
    }

    void changed(Event before, Event after, Set<String> fields) {
        audit.changed(KIND, after.id().value(), fields);
        Optional<EventHeld> told = held(before);
        Optional<EventHeld> now = held(after);
        if (!told.equals(now)) {
            now.ifPresentOrElse(fact -> tell(after, fact), () -> retract(after));
        }
    }

    void removed(Event event) {
        audit.removed(KIND, event.id().value());
        held(event).ifPresent(fact -> retract(event));
    }

    void removed(List<Event> events, String why) {
        audit.removed(KIND, events.stream().map(event -> event.id().value()).toList(), why);
        Instant now = calendar.now();
        outbox.addNext(
                KIND,
                events.stream()
                        .filter(event -> held(event).isPresent())
                        .map(event ->
                                new Outbox.Said(
                                        event.id().value(),
                                        event.recordKey(),
                                        now,
                                        new EventRetracted()))
                        .toList());
    }

    private static Outbox.Said first(Event event, EventHeld fact) {
        return new Outbox.Said(
                event.id().value(), event.recordKey(), event.form().startsAt(), fact);
    }

    private Optional<EventHeld> held(Event event) {
        return event.held(calendar::on);
    }

    private void tell(Event event, EventHeld fact) {
        outbox.add(KIND, event.id().value(), event.recordKey(), event.form().startsAt(), fact);
    }

    private void retract(Event event) {
        outbox.add(
                KIND, event.id().value(), event.recordKey(), calendar.now(), new EventRetracted());
    }
}
