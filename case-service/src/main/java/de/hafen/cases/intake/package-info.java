/** Intake: people ask the centre themselves, and look where their enquiry stands. */
@NullMarked
@ApplicationModule(allowedDependencies = {"appointment", "enquiry", "reservation"})
package de.hafen.cases.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
