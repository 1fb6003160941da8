/** A client's file as it is opened: all that the page shows, in one answer. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "client",
            "consent",
            "consultation",
            "handover",
            "household",
            "merge",
            "referral"
        })
package de.hafen.cases.clientfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
