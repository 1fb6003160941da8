/**
 * Indicators: what is counted, when it falls into a period, and the region's rollups from which
 * each figure is read without looking at facts.
 */
@NullMarked
package de.hafen.reporting.indicator;

import org.jspecify.annotations.NullMarked;
