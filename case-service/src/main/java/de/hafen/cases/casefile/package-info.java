/** Cases: what belongs together for a client or employer over time, and until when what is done. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "client",
            "consultation",
            "document",
            "employer",
            "listing",
            "merge",
            "retention",
            "sight",
            "spelling",
            "triage"
        })
package de.hafen.cases.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
