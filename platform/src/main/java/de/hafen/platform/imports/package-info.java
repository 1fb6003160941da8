/**
 * Records that a desk brings along in its own spreadsheets: the mapping of columns is guessed and
 * can be corrected, a dry run tells every row's problem, an import is stored as a whole or not at
 * all, goes on after a crash, and stores no row twice. A service says with an {@link
 * de.hafen.platform.imports.ImportKind} what its records look like and extends {@link
 * de.hafen.platform.imports.ImportController}.
 */
@NullMarked
package de.hafen.platform.imports;

import org.jspecify.annotations.NullMarked;
