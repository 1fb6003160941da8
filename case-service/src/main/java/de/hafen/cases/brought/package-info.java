/** Records that are brought along from another place: each row of a source is stored once. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.cases.brought;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
