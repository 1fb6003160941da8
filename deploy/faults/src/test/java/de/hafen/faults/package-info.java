@NullMarked
package de.hafen.faults;

import org.jspecify.annotations.NullMarked;
