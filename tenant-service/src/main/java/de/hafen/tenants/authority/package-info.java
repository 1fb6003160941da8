/** Issues the platform's tokens: the authorization server, its keys and its clients. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "factor", "machine", "staff"})
package de.hafen.tenants.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
