/** Requests and tokens made to break something. */
@NullMarked
package de.hafen.walls.hostile;

import org.jspecify.annotations.NullMarked;
