/** Triage: the region's rules about who answers which enquiry. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.cases.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
