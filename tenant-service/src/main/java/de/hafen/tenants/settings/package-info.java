/** What a region's administrators decide: names, look, languages, target groups, own topics. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dataservice", "logbook", "region"})
package de.hafen.tenants.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
