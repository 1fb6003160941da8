/** RFC 9457 problems: every error that a caller may see has a stable type. */
@NullMarked
package de.hafen.platform.problem;

import org.jspecify.annotations.NullMarked;
