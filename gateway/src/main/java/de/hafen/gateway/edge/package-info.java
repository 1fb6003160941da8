/** What every request meets first: strict paths, a request id, problems, security headers. */
@NullMarked
package de.hafen.gateway.edge;

import org.jspecify.annotations.NullMarked;
