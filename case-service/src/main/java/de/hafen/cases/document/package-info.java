/** Files as they come in and are kept: known by their content, and stored for nobody to read. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.cases.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
