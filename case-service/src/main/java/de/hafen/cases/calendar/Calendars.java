package de.hafen.cases.calendar;

import de.hafen.cases.concern.Concerns;
import de.hafen.cases.slot.Span;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendars of the bound region. */
@Service
@Transactional
public class Calendars {

    private static final String KIND = "calendar";

    private final CalendarStore store;
    private final Concerns concerns;
    private final Holidays holidays;
    private final Audit audit;
    private final Ids ids;

    Calendars(CalendarStore store, Concerns concerns, Holidays holidays, Audit audit, Ids ids) {
        this.store = store;
        this.concerns = concerns;
        this.holidays = holidays;
        this.audit = audit;
        this.ids = ids;
    }

    /** All of them, those in use first. */
    public List<CalendarView> all() {
        return store.all();
    }

    /** Those of these that there are. */
    @Transactional(readOnly = true)
    public List<CalendarView> named(Collection<CalendarId> some) {
        return store.some(some);
    }

    /** Adds a calendar. */
    public CalendarView add(CalendarForm form) {
        concerns.required(form.concernIds());
        CalendarId id = new CalendarId(ids.next());
        store.add(id, form);
        audit.added(KIND, id.value());
        return open(id);
    }

    /** Shows a calendar. */
    public CalendarView open(CalendarId id) {
        return store.find(id).orElseThrow(() -> new NoSuchCalendar(id));
    }

    /**
     * Changes a calendar. What is booked stays as it is, also where the door is now shut.
     *
     * @param seen the version that the caller has seen
     */
    public CalendarView change(
            CalendarId id, IfMatch seen, Function<CalendarForm, CalendarForm> change) {
        CalendarView before = hold(id);
        seen.mustBe(before.version());
        CalendarForm after = change.apply(before.form());
        Set<String> fields = ChangedFields.between(before.form(), after);
        if (fields.isEmpty()) {
            return before;
        }
        concerns.required(after.concernIds());
        store.change(id, after);
        audit.changed(KIND, id.value(), fields);
        return open(id);
    }

    /** The calendar, in which nobody else books or changes until the transaction ends. */
    public CalendarView hold(CalendarId id) {
        return store.hold(id).orElseThrow(() -> new NoSuchCalendar(id));
    }

    /** The time that the door is open on these days, the last one included. */
    @Transactional(readOnly = true)
    public List<Span> open(CalendarView calendar, LocalDate first, LocalDate last) {
        return calendar.openings(holidays::on).between(first, last, RegionCalendar.ZONE);
    }
}
