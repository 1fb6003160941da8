/** Tests of {@code staff}. */
@NullMarked
package de.hafen.tenants.staff;

import org.jspecify.annotations.NullMarked;
