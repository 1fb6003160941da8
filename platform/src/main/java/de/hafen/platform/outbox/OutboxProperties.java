package de.hafen.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How facts travel.
 *
 * @param publishes whether the service has facts to send
 * @param relay whether this instance may be the one that sends them
 * @param keep how long rows stay that a later one of the same subject has replaced; the latest
 *     stays for ever, or reporting could not be rebuilt
 * @param longestStream about how many facts Redis holds at most
 */
@ConfigurationProperties("hafen.outbox")
record OutboxProperties(
        @DefaultValue("false") boolean publishes,
        @DefaultValue("true") boolean relay,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("50000") long longestStream) {}
