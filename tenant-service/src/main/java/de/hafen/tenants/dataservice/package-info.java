/** The services that keep regions' data, over their internal addresses. */
@NullMarked
@ApplicationModule(allowedDependencies = {"authority"})
package de.hafen.tenants.dataservice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
