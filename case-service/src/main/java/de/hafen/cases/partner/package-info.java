/** Partners: offices and organisations to which the region refers people. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.cases.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
