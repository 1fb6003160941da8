/**
 * Saved views: filters, order and columns of a list under a name, each colleague's own or the
 * team's.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.cases.savedview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
