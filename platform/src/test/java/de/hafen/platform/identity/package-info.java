@NullMarked
package de.hafen.platform.identity;

import org.jspecify.annotations.NullMarked;
