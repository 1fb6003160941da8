package de.hafen.cases.reservation;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people book for themselves.
 *
 * @param portal where people reach the public pages
 * @param heldFor how long a time is held until it has to be confirmed
 * @param linkOpens how long after its end an appointment is opened by its link
 */
@ConfigurationProperties("cases.reservation")
record ReservationProperties(
        @DefaultValue("http://localhost:8080") URI portal,
        @DefaultValue("30m") Duration heldFor,
        @DefaultValue("30d") Duration linkOpens) {}
