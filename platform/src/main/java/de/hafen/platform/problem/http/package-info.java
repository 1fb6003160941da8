/** How problems reach the caller: from MVC, from filters, from the server's own error pages. */
@NullMarked
package de.hafen.platform.problem.http;

import org.jspecify.annotations.NullMarked;
