package de.hafen.events.programme;

import de.hafen.events.listing.Brought;
import de.hafen.events.network.Networks;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The events of the bound region. */
@Service
@Transactional
public class Events {

    private final EventRows rows;
    private final EventTrail trail;
    private final Networks networks;
    private final RegionCalendar calendar;
    private final Ids ids;

    Events(EventRows rows, EventTrail trail, Networks networks, RegionCalendar calendar, Ids ids) {
        this.rows = rows;
        this.trail = trail;
        this.networks = networks;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Plans an event, or notes one that was held. */
    public EventView add(EventForm form) {
        Event event = begin(form);
        rows.add(List.of(event), none -> null, by());
        trail.added(List.of(event));
        return EventView.of(event);
    }

    /** One event. */
    @Transactional(readOnly = true)
    public EventView get(EventId id) {
        return EventView.of(rows.find(id).orElseThrow(() -> new EventProblems.NoSuchEvent(id)));
    }

    /** A page of the events, the latest first, with the number of all. */
    @Transactional(readOnly = true)
    public Page<EventView> list(EventFilter filter, PageQuery query) {
        return Page.of(
                        rows.list(filter, query),
                        query,
                        event -> List.of(event.form().startsAt().toString(), event.id().toString()))
                .<EventView>map(EventView::of)
                .outOf(rows.count(filter));
    }

    /** Writes down something else about an event, for example how many came. */
    public EventView change(EventId id, IfMatch seen, EventForm form) {
        Event before = rows.hold(id).orElseThrow(() -> new EventProblems.NoSuchEvent(id));
        seen.mustBe(before.version());
        possible(form);
        Set<String> fields = ChangedFields.between(before.form(), form);
        if (fields.isEmpty()) {
            return EventView.of(before);
        }
        Event after =
                new Event(id, before.version() + 1, before.recordKey(), form, before.createdAt());
        rows.change(after);
        trail.changed(before, after, fields);
        return EventView.of(after);
    }

    /** Takes away an event that was noted by mistake. */
    public void remove(EventId id, IfMatch seen) {
        Event event = rows.hold(id).orElseThrow(() -> new EventProblems.NoSuchEvent(id));
        seen.mustBe(event.version());
        rows.remove(List.of(id));
        trail.removed(event);
    }

    /**
     * Adds events from another place, each source once.
     *
     * @return what was added and what was there before
     */
    public Brought bring(List<BroughtEvent> brought) {
        Set<String> already = rows.sources(brought.stream().map(BroughtEvent::source).toList());
        Set<String> seen = new HashSet<>(already);
        Map<Event, String> added = new LinkedHashMap<>();
        for (BroughtEvent one : brought) {
            if (seen.add(one.source())) {
                added.put(begin(one.form()), one.source());
            }
        }
        rows.add(List.copyOf(added.keySet()), added::get, by());
        trail.added(List.copyOf(added.keySet()));
        return new Brought(
                added.keySet().stream().map(event -> event.id().value()).toList(), already);
    }

    /**
     * Takes events away that were brought by mistake.
     *
     * @return those that stay, because somebody has changed them
     */
    public Set<UUID> takeBack(Collection<UUID> brought) {
        List<Event> held = rows.hold(brought);
        List<Event> gone = held.stream().filter(event -> event.version() == 0).toList();
        rows.remove(gone.stream().map(Event::id).toList());
        trail.removed(gone, "the import was taken back");
        return held.stream()
                .filter(event -> event.version() > 0)
                .map(event -> event.id().value())
                .collect(Collectors.toSet());
    }

    private Event begin(EventForm form) {
        possible(form);
        return new Event(new EventId(ids.next()), 0, ids.recordKey(), form, calendar.now());
    }

    private void possible(EventForm form) {
        if (form.network() != null) {
            networks.get(form.network());
        }
        Instant ends = form.endsAt();
        if (ends != null && ends.isBefore(form.startsAt())) {
            throw new EventProblems.EndsBeforeItStarts();
        }
        if (form.participants() != null && form.startsAt().isAfter(calendar.now())) {
            throw new EventProblems.NotBegunYet();
        }
    }

    private static String by() {
        return CurrentCaller.required().subject();
    }
}
