/** Kills, freezes and cuts off the platform's processes, and looks whether anything was lost. */
@NullMarked
package de.hafen.faults;

import org.jspecify.annotations.NullMarked;
