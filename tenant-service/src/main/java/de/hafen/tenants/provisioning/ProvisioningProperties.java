package de.hafen.tenants.provisioning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this process takes part in provisioning.
 *
 * @param work whether it works on runs, or leaves them to other processes
 */
@ConfigurationProperties("hafen.provisioning")
record ProvisioningProperties(@DefaultValue("true") boolean work) {}
