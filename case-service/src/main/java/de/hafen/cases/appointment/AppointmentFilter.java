package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.listing.Where;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments a list shows; what is not given does not narrow it. Those that lapsed are
 * never in it.
 *
 * @param from first day
 * @param to last day
 */
public record AppointmentFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable CalendarId calendarId,
        @Nullable ClientId clientId,
        @Nullable EmployerId employerId,
        @Nullable AppointmentStatus status) {

    Where where() {
        return new Where()
                .that("status <> 'LAPSED'")
                .that("day >= :from", "from", from)
                .that("day <= :to", "to", to)
                .that(
                        "calendar_id = :calendar",
                        "calendar",
                        calendarId == null ? null : calendarId.value())
                .that("client_id = :client", "client", clientId == null ? null : clientId.value())
                .that(
                        "employer_id = :employer",
                        "employer",
                        employerId == null ? null : employerId.value())
                .that("status = :status", "status", status == null ? null : status.name());
    }
}
