/** Networks: business networks, round tables, strategy rounds, alumni. */
@NullMarked
@ApplicationModule(allowedDependencies = "listing")
package de.hafen.events.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
