/**
 * The region door: which region is bound, where its data lives, and the only way to its
 * connections.
 */
@NullMarked
package de.hafen.platform.tenancy;

import org.jspecify.annotations.NullMarked;
