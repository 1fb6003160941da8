package de.hafen.cases.intake;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people ask for themselves.
 *
 * @param portal where people reach the public pages
 * @param lettersADay how many receipts an address gets; more are received without a letter
 */
@ConfigurationProperties("cases.intake")
record IntakeProperties(
        @DefaultValue("http://localhost:8080") URI portal, @DefaultValue("3") int lettersADay) {}
