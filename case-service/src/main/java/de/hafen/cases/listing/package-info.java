/**
 * Lists whose cost does not grow with depth: filters, orders and keyset pages as SQL text. It asks
 * no database itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "spelling")
package de.hafen.cases.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
