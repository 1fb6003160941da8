/**
 * Consent: what clients agreed to, when and how, and that a no has its effect at once. The texts
 * are the region's own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"client", "merge", "retention"})
package de.hafen.cases.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
