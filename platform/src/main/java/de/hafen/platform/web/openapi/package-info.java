/**
 * The service's OpenAPI document: what it says about rights, keys, versions, pages and problems.
 */
@NullMarked
package de.hafen.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
