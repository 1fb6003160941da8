/** A client goes from one region to another, if the other one takes them. */
@NullMarked
package de.hafen.cases.handover;

import org.jspecify.annotations.NullMarked;
