/** Tests of importing. */
@NullMarked
package de.hafen.platform.imports;

import org.jspecify.annotations.NullMarked;
