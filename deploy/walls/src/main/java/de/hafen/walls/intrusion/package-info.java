/** Getting in where nobody may: with tokens that were made up, and by spellings of addresses. */
@NullMarked
package de.hafen.walls.intrusion;

import org.jspecify.annotations.NullMarked;
