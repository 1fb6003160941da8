/**
 * Lists whose cost does not grow with depth: filters, orders and keyset pages as SQL text; and the
 * count of consultations by which clients and employers are sorted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "spelling")
package de.hafen.cases.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
