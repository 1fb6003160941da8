/** Who changed what on the platform itself: staff, machine clients, regions. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.tenants.logbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
