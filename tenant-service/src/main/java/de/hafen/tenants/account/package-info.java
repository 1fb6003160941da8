/** People who sign in: their accounts, their passwords and the links that are mailed to them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.hafen.tenants.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
