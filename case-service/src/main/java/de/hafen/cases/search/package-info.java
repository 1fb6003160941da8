/** One search field for all that the desk knows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "client", "employer", "listing"})
package de.hafen.cases.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
