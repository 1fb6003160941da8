package de.hafen.reporting.fact;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a rebuild waits for.
 *
 * @param publishers the services whose outboxes have facts
 */
@ConfigurationProperties("reporting.rebuild")
record RebuildProperties(@DefaultValue({"case", "events"}) List<String> publishers) {}
