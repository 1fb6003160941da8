/** Tests of {@code profile}. */
@NullMarked
package de.hafen.tenants.profile;

import org.jspecify.annotations.NullMarked;
