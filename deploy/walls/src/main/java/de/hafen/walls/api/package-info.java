/** What the platform says that it can do: its OpenAPI documents, and the classes behind them. */
@NullMarked
package de.hafen.walls.api;

import org.jspecify.annotations.NullMarked;
