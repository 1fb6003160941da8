/** The day at the desk: what was done, and what is due. */
@NullMarked
@ApplicationModule(allowedDependencies = "consultation")
package de.hafen.cases.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
