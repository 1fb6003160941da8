/**
 * Who works where: roles in regions and over all of them; inviting, changing, locking, removing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "factor", "logbook"})
package de.hafen.tenants.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
