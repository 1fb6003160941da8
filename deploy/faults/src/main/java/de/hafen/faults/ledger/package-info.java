/** What the platform has acknowledged, kept by its clients, and what must therefore be there. */
@NullMarked
package de.hafen.faults.ledger;

import org.jspecify.annotations.NullMarked;
