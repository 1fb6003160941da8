/**
 * Disclosure control: what may be published of a cell, by the cell-key method. Pure: numbers in,
 * numbers out; nothing here knows where cells come from or in which format they leave.
 */
@NullMarked
package de.hafen.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
