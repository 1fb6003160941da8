/** Work per region outside a request; one failing region stops no other. */
@NullMarked
package de.hafen.platform.jobs;

import org.jspecify.annotations.NullMarked;
