@NullMarked
package de.hafen.faults.ledger;

import org.jspecify.annotations.NullMarked;
