/** Tests of the authorization server, by HTTP. */
@NullMarked
package de.hafen.tenants.authority;

import org.jspecify.annotations.NullMarked;
