/** Appointments: times that are agreed upon, and those that are still free. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "client",
            "concern",
            "employer",
            "listing",
            "merge",
            "retention",
            "slot",
            "waitingarea"
        })
package de.hafen.cases.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
