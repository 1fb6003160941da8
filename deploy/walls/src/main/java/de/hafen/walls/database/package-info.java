/** The database without the services before it. */
@NullMarked
package de.hafen.walls.database;

import org.jspecify.annotations.NullMarked;
