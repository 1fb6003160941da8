/** Many regions at once, in every way that work can end: does one ever see another? */
@NullMarked
package de.hafen.platform.soak;

import org.jspecify.annotations.NullMarked;
