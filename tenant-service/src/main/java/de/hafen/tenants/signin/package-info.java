/** Signing in: the pages, the steps and what is done against guessing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "factor", "logbook", "staff"})
package de.hafen.tenants.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
