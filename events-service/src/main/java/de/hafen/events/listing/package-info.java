/** Conditions of lists, as SQL text. It asks no database itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.events.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
