/** Stands between the services and their servers: sees what passes, and lets it fail. */
@NullMarked
package de.hafen.faults.proxy;

import org.jspecify.annotations.NullMarked;
