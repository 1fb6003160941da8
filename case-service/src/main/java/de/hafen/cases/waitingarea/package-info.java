/** The waiting area: who waits today, in which order, and who was called where. */
@NullMarked
@ApplicationModule(allowedDependencies = {"client", "merge"})
package de.hafen.cases.waitingarea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
