@NullMarked
package de.hafen.tenants.colleague;

import org.jspecify.annotations.NullMarked;
