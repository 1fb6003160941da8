/**
 * How names are compared: forgiving of spelling, umlauts and transliteration. Pure: imports neither
 * Spring, JPA nor SQL.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.cases.spelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
