/** Tests of letters and of the ways out for them. */
@NullMarked
package de.hafen.platform.mail;

import org.jspecify.annotations.NullMarked;
