/** The waiting room's devices and people's phones: the public side of the waiting area. */
@NullMarked
@ApplicationModule(allowedDependencies = "waitingarea")
package de.hafen.cases.waitingroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
