/** A browser and a gateway for tests of sign-in, by HTTP as the real ones. */
@NullMarked
package de.hafen.tenants.testing;

import org.jspecify.annotations.NullMarked;
