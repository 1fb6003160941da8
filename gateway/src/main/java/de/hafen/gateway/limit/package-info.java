/** Limits on how often somebody may knock. */
@NullMarked
package de.hafen.gateway.limit;

import org.jspecify.annotations.NullMarked;
