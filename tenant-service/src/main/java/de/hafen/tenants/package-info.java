/** Regions, provisioning, staff and sign-in. */
@NullMarked
package de.hafen.tenants;

import org.jspecify.annotations.NullMarked;
