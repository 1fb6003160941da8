/** The only entrance: sessions, routing, limits and the web front end. */
@NullMarked
package de.hafen.gateway;

import org.jspecify.annotations.NullMarked;
