/** Programs that work for one region, with rights that its administrator chose. */
@NullMarked
@ApplicationModule(allowedDependencies = {"logbook"})
package de.hafen.tenants.machine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
