/** What calendars at home read (RFC 5545): how lines are written, for letters and feeds. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.cases.ics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
