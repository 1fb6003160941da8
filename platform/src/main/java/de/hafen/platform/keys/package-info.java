/** Secrets of a service and of its regions, derived and never stored. */
@NullMarked
package de.hafen.platform.keys;

import org.jspecify.annotations.NullMarked;
