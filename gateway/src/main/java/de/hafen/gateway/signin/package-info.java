/** Signing in and out: the session in Redis, and the tokens that are kept in it. */
@NullMarked
package de.hafen.gateway.signin;

import org.jspecify.annotations.NullMarked;
