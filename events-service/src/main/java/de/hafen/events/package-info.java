/** Networks, members and events. */
@NullMarked
package de.hafen.events;

import org.jspecify.annotations.NullMarked;
