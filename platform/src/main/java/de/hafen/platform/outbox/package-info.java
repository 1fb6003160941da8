/** Facts: committed with the use case that caused them, delivered at least once, stored once. */
@NullMarked
package de.hafen.platform.outbox;

import org.jspecify.annotations.NullMarked;
