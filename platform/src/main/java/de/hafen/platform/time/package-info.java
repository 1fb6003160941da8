/** Time, ids and chance, injected so that a test can move the clock. */
@NullMarked
package de.hafen.platform.time;

import org.jspecify.annotations.NullMarked;
