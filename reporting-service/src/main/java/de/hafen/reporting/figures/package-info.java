/**
 * A region's own figures, exact, for its own people; pushed to open dashboards when they change.
 */
@NullMarked
package de.hafen.reporting.figures;

import org.jspecify.annotations.NullMarked;
