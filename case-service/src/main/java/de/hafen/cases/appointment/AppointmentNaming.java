package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.client.Clients;
import de.hafen.cases.concern.ConcernView;
import de.hafen.cases.concern.Concerns;
import de.hafen.cases.employer.Employers;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the things are called to which appointments refer. */
@Component
class AppointmentNaming {

    private final Calendars calendars;
    private final Concerns concerns;
    private final Clients clients;
    private final Employers employers;

    AppointmentNaming(
            Calendars calendars, Concerns concerns, Clients clients, Employers employers) {
        this.calendars = calendars;
        this.concerns = concerns;
        this.clients = clients;
        this.employers = employers;
    }

    AppointmentView view(Appointment one) {
        return views(List.of(one)).getFirst();
    }

    List<AppointmentView> views(List<Appointment> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        AppointmentNames names =
                new AppointmentNames(
                        calendars.named(all.stream().map(Appointment::calendar).toList()).stream()
                                .collect(Collectors.toMap(CalendarView::id, Function.identity())),
                        concerns.named(all.stream().flatMap(it -> it.concerns().stream()).toList()),
                        clients.cards(
                                all.stream()
                                        .map(Appointment::client)
                                        .filter(Objects::nonNull)
                                        .toList()),
                        employers.cards(
                                all.stream()
                                        .map(Appointment::employer)
                                        .filter(Objects::nonNull)
                                        .toList()));
        return all.stream().map(it -> it.view(names)).toList();
    }

    List<ConcernView> concerns(Appointment it) {
        return concerns.required(it.concerns());
    }
}
