/** Where regions' data lives: the PostgreSQL servers that the platform may use. */
@NullMarked
@ApplicationModule(allowedDependencies = {"region"})
package de.hafen.tenants.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
