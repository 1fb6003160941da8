/** Requests made to break something, or to be taken though they are wrong. */
@NullMarked
package de.hafen.walls.hostile;

import org.jspecify.annotations.NullMarked;
