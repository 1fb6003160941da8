/** Tests of {@code signin}. */
@NullMarked
package de.hafen.tenants.signin;

import org.jspecify.annotations.NullMarked;
