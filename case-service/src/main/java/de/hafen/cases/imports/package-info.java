/** Clients, employers and consultations that a desk brings in its own spreadsheets. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "appointment",
            "brought",
            "casefile",
            "client",
            "consent",
            "consultation",
            "employer",
            "household",
            "listing",
            "topic"
        })
package de.hafen.cases.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
