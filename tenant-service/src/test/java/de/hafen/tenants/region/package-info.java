@NullMarked
package de.hafen.tenants.region;

import org.jspecify.annotations.NullMarked;
