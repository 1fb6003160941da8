/**
 * The programme: network events, workshops, information events, delegation trips, business days,
 * sessions of round tables, with the numbers that were noted about them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"listing", "network"})
package de.hafen.events.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
