/**
 * How names are compared: forgiving of spelling, umlauts and transliteration. Pure: imports neither
 * Spring, JPA nor SQL.
 */
@NullMarked
package de.hafen.cases.spelling;

import org.jspecify.annotations.NullMarked;
