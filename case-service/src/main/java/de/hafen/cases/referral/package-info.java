/**
 * Referrals: a client is sent to a partner, who is told what the client agreed to and answers by a
 * link; and what partners refer to the region is written down and answered.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "appointment",
            "casefile",
            "client",
            "consent",
            "listing",
            "merge",
            "partner",
            "reservation",
            "retention"
        })
package de.hafen.cases.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
