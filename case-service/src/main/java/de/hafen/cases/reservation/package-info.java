/** Reservations: people book for themselves, and come back by a link in a letter. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"appointment", "calendar", "concern", "consent", "earlier", "ics"})
package de.hafen.cases.reservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
