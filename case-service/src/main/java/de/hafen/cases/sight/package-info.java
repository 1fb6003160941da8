/**
 * Who of the region's people sees a record, and what the others would need: the decision that the
 * doors make, told for somebody else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"client", "consultation", "employer"})
package de.hafen.cases.sight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
