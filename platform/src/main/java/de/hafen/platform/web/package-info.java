/**
 * Conventions of the HTTP interface: idempotency keys, entity tags, keyset pages, limits,
 * documents.
 */
@NullMarked
package de.hafen.platform.web;

import org.jspecify.annotations.NullMarked;
