/** The region's own topics under the common ones: which there are, and how often they were used. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.cases.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
