/**
 * Makes the audit trail one that nobody with a database's password can change unnoticed: entries
 * are signed as they are written, chained every second, and verified by whoever has the key.
 */
@NullMarked
package de.hafen.platform.trail;

import org.jspecify.annotations.NullMarked;
