/** What a person proves besides the password, or in its place: one-time codes and passkeys. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account"})
package de.hafen.tenants.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
