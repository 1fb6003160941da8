package de.hafen.tenants.provisioning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this process takes part in provisioning.
 *
 * @param work whether it works on runs, or leaves them to other processes
 * @param gateway the address under which a new region is tried: the one that people use, or where
 *     this machine cannot reach that, the gateway's own
 */
@ConfigurationProperties("hafen.provisioning")
record ProvisioningProperties(
        @DefaultValue("true") boolean work,
        @DefaultValue("http://localhost:8080") String gateway) {}
