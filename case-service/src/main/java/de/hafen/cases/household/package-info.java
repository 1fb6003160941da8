/** Households: family members as clients of their own, and what they are to each other. */
@NullMarked
@ApplicationModule(allowedDependencies = {"client", "merge", "retention"})
package de.hafen.cases.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
