@NullMarked
package de.hafen.tenants.settings;

import org.jspecify.annotations.NullMarked;
