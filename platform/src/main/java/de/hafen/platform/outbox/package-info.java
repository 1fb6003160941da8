/**
 * Facts: committed with the use case that caused them, delivered at least once, stored once.
 *
 * <p>The outbox table in the region's schema remembers; Redis only carries. A row is done when
 * reporting has said that it stored it (and in which generation of its tables), and is sent again
 * when no word comes. That a row was sent is known in memory only: whoever relays next sends again
 * what is open, and reporting stores each fact once; so a fact costs its region one insert and one
 * update. Done rows stay as long as no later row of the same subject is done: from the latest rows
 * reporting can be rebuilt at any time.
 *
 * <p>Of a service's instances the one with the lease relays. The lease lies in Redis, not in a
 * database lock that a region's role could take away, and not in a table that would be written five
 * times a second; two holders for a moment do no harm.
 *
 * <p>A fact that reporting refuses is parked: it keeps its reason, counts in {@code
 * hafen.outbox.parked}, and is sent again when an operator asks for it ({@code POST
 * /internal/outbox/{region}/resend}) or a later fact replaces it.
 */
@NullMarked
package de.hafen.platform.outbox;

import org.jspecify.annotations.NullMarked;
