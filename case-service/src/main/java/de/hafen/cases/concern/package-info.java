/** Concerns: what people come to the desk for, and how long that takes. */
@NullMarked
@ApplicationModule(allowedDependencies = "slot")
package de.hafen.cases.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
