/** What a cell means: dates, minutes, numbers, countries, languages and codes as people write. */
@NullMarked
package de.hafen.platform.sheets.values;

import org.jspecify.annotations.NullMarked;
