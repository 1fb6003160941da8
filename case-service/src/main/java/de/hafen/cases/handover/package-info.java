/** A client goes from one region to another, if the other one takes them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "client",
            "consent",
            "consultation",
            "listing",
            "merge",
            "retention"
        })
package de.hafen.cases.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
