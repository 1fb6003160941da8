/** Who calls: the person, machine or service behind the current request, message or job. */
@NullMarked
package de.hafen.platform.identity;

import org.jspecify.annotations.NullMarked;
