package de.hafen.cases.referral;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How partners answer.
 *
 * @param portal where they reach the public pages
 * @param linkOpens how long a link opens after its letter was written
 * @param again in how many days an answer is expected after a reminder
 */
@ConfigurationProperties("cases.referral")
record ReferralProperties(
        @DefaultValue("http://localhost:8080") URI portal,
        @DefaultValue("60d") Duration linkOpens,
        @DefaultValue("7") int again) {}
