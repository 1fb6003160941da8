/** The trail of every opening, export, search answer and change of a person's record. */
@NullMarked
package de.hafen.platform.audit;

import org.jspecify.annotations.NullMarked;
