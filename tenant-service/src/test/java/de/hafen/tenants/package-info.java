/** Tests of the service as a whole. */
@NullMarked
package de.hafen.tenants;

import org.jspecify.annotations.NullMarked;
