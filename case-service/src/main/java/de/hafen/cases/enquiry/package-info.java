/** Enquiries: what people ask the centre, from the first word to the answer. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"client", "consultation", "listing", "merge", "retention", "triage"})
package de.hafen.cases.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
