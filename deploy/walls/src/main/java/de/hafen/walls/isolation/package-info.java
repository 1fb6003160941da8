/** Every operation, asked by everybody who must not get an answer. */
@NullMarked
package de.hafen.walls.isolation;

import org.jspecify.annotations.NullMarked;
