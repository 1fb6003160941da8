package de.hafen.platform.trail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How audit trails are sealed.
 *
 * @param seals whether this instance may be the one that seals
 * @param every how soon after the last round the next one begins
 */
@ConfigurationProperties("hafen.audit")
record TrailProperties(@DefaultValue("true") boolean seals, @DefaultValue("1s") Duration every) {}
