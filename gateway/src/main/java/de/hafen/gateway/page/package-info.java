/** The web front end: two pages, their assets, and the nonce in them. */
@NullMarked
package de.hafen.gateway.page;

import org.jspecify.annotations.NullMarked;
