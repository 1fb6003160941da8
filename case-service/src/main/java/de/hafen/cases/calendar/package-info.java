/** Calendars: whose time can be booked, and when the door is open. */
@NullMarked
@ApplicationModule(allowedDependencies = {"concern", "slot"})
package de.hafen.cases.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
