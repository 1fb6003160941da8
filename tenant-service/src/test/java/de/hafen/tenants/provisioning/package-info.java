@NullMarked
package de.hafen.tenants.provisioning;

import org.jspecify.annotations.NullMarked;
