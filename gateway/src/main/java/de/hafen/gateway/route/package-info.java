/** Which path goes to which service, and what is passed on. */
@NullMarked
package de.hafen.gateway.route;

import org.jspecify.annotations.NullMarked;
