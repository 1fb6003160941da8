package de.hafen.reporting.comparison;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the comparison gets what it does not have itself.
 *
 * @param regions the public list of regions, over an internal address
 */
@ConfigurationProperties("reporting.comparison")
record ComparisonProperties(@DefaultValue("http://127.0.0.1:8081/api/regions") URI regions) {}
