/** Clients: people who are advised. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"brought", "employer", "listing", "merge", "retention", "spelling"})
package de.hafen.cases.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
