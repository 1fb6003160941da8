/** Facts as they arrive: each stored once, the latest of a subject is its state. */
@NullMarked
package de.hafen.reporting.fact;

import org.jspecify.annotations.NullMarked;
