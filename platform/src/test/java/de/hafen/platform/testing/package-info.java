/** What the tests of all services use. */
@NullMarked
package de.hafen.platform.testing;

import org.jspecify.annotations.NullMarked;
