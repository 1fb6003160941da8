/** New regions: durable runs whose steps can be repeated, resumed and undone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "dataservice", "logbook", "placement", "region", "staff"})
package de.hafen.tenants.provisioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
