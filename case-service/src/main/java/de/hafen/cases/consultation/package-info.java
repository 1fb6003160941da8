/** Consultations: advisory contacts with clients, employers or both. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "brought",
            "client",
            "employer",
            "listing",
            "merge",
            "retention",
            "topic"
        })
package de.hafen.cases.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
