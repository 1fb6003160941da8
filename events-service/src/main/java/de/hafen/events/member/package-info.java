/** Members of networks: people and organisations, with their ties, what they offer and seek. */
@NullMarked
@ApplicationModule(allowedDependencies = {"listing", "network"})
package de.hafen.events.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
