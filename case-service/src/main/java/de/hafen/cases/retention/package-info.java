/**
 * Retention: for how long records are kept, what is over, what is held, and the run that deletes.
 * Features say what is over in their tables, and what leaves with a client or employer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "listing")
package de.hafen.cases.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
