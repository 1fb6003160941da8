package de.hafen.cases.appointment;

import de.hafen.cases.appointment.AppointmentView.AppointmentClient;
import de.hafen.cases.appointment.AppointmentView.AppointmentEmployer;
import de.hafen.cases.appointment.AppointmentView.CalendarName;
import de.hafen.cases.appointment.AppointmentView.ConcernName;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.ConcernView;
import de.hafen.cases.employer.EmployerCard;
import de.hafen.cases.employer.EmployerId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the things are called to which appointments refer. */
record AppointmentNames(
        Map<CalendarId, CalendarView> calendars,
        Map<ConcernId, ConcernView> concerns,
        Map<ClientId, ClientCard> clients,
        Map<EmployerId, EmployerCard> employers) {

    CalendarName calendar(CalendarId id) {
        CalendarView it = calendars.get(id);
        return it == null
                ? new CalendarName(id, "", "")
                : new CalendarName(id, it.name(), it.place());
    }

    ConcernName concern(ConcernId id) {
        ConcernView it = concerns.get(id);
        return it == null
                ? new ConcernName(id, List.of(), List.of())
                : new ConcernName(id, it.names(), it.topics());
    }

    @Nullable AppointmentClient client(@Nullable ClientId id) {
        ClientCard card = id == null ? null : clients.get(id);
        return card == null ? null : new AppointmentClient(card.id(), card.name());
    }

    @Nullable AppointmentEmployer employer(@Nullable EmployerId id) {
        EmployerCard card = id == null ? null : employers.get(id);
        return card == null ? null : new AppointmentEmployer(card.id(), card.name());
    }
}
