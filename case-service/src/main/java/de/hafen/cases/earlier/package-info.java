/**
 * Waiting for an earlier time: whoever has an appointment is asked when one becomes free, one after
 * the other.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"appointment", "calendar", "client", "concern", "listing", "slot"})
package de.hafen.cases.earlier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
