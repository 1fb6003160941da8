/** Clients, employers and consultations. */
@NullMarked
package de.hafen.cases;

import org.jspecify.annotations.NullMarked;
