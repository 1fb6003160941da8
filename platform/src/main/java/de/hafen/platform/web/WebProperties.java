package de.hafen.platform.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the HTTP interface.
 *
 * @param maxBody largest body of a request that is not a file
 * @param answersKept how long the answer of a request with an idempotency key is kept
 */
@ConfigurationProperties("hafen.web")
record WebProperties(
        @DefaultValue("1MB") DataSize maxBody, @DefaultValue("2d") Duration answersKept) {}
