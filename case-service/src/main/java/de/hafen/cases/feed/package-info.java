/**
 * An adviser's appointments for the calendar that they use at home or on the phone: a secret
 * address to subscribe to. It names no client: what it says lies with whoever runs that calendar.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"concern", "ics", "triage"})
package de.hafen.cases.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
