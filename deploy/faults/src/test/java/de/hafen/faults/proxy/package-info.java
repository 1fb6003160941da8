@NullMarked
package de.hafen.faults.proxy;

import org.jspecify.annotations.NullMarked;
