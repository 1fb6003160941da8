/** Health, metrics and logs that name things by id and never people. */
@NullMarked
package de.hafen.platform.observe;

import org.jspecify.annotations.NullMarked;
