/** Tests of {@code machine}. */
@NullMarked
package de.hafen.tenants.machine;

import org.jspecify.annotations.NullMarked;
