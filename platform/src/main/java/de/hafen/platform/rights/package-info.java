/** Roles and the decision whether a caller may do an action. */
@NullMarked
package de.hafen.platform.rights;

import org.jspecify.annotations.NullMarked;
