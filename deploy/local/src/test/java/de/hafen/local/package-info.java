@NullMarked
package de.hafen.local;

import org.jspecify.annotations.NullMarked;
