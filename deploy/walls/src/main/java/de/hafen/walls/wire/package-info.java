/** HTTP byte by byte: requests that no well-behaved client sends. */
@NullMarked
package de.hafen.walls.wire;

import org.jspecify.annotations.NullMarked;
