/** Events and members that a desk brings in its own spreadsheets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"listing", "member", "network", "programme"})
package de.hafen.events.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
