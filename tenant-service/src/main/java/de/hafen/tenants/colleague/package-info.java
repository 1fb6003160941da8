/** Colleagues: the desk is told who works in its region, so that enquiries find somebody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dataservice"})
package de.hafen.tenants.colleague;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
