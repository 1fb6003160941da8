package de.hafen.cases.client;

import de.hafen.cases.brought.SourceRef;
import java.time.Instant;

/**
 * A client who is brought from another place.
 *
 * @param from where the record came from
 * @param form what is known about the client
 * @param since when the centre came to know the client
 */
public record BroughtClient(SourceRef from, ClientForm form, Instant since) {}
