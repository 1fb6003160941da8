/**
 * Regions side by side, for analysts. Everything that leaves goes through disclosure control, in
 * whatever format; the true cells are in a schema of their own that no other role can read.
 */
@NullMarked
package de.hafen.reporting.comparison;

import org.jspecify.annotations.NullMarked;
