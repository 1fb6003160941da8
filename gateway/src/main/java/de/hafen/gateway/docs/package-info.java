/** The services' API documents, gathered. */
@NullMarked
package de.hafen.gateway.docs;

import org.jspecify.annotations.NullMarked;
