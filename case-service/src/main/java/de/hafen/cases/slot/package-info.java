/**
 * When somebody can come: opening hours, exceptions, holidays and what is taken, computed. Pure; a
 * calendar of holidays is passed in.
 */
@NullMarked
package de.hafen.cases.slot;

import org.jspecify.annotations.NullMarked;
