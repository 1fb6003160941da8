/**
 * Two records of the same person or employer become one, and two again: what is taken from which,
 * what moves along, and what was there before. Clients, employers and what belongs to them use it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"retention"})
package de.hafen.cases.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
