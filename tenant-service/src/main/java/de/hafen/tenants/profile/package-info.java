/** What a person sees and changes of the own account. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "factor", "logbook", "signin", "staff"})
package de.hafen.tenants.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
