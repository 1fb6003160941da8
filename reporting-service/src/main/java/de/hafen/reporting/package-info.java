/** Facts, indicators, disclosure control and comparison. */
@NullMarked
package de.hafen.reporting;

import org.jspecify.annotations.NullMarked;
