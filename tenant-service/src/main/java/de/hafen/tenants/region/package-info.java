/** Which regions there are, what they are called and how they look. */
@NullMarked
@ApplicationModule(allowedDependencies = {"logbook", "staff"})
package de.hafen.tenants.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
