package de.hafen.reporting.fact;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What is known of a subject: its latest fact.
 *
 * @param subject pseudonym; 32 hex digits
 * @param recordKey the record's random 64 bits
 */
public record FactState(
        UUID id,
        String service,
        String subject,
        long seq,
        String type,
        int v,
        Instant at,
        long recordKey,
        JsonNode body) {

    /** Names the fact; its body stays out of logs. */
    @Override
    public String toString() {
        return type + " " + id;
    }
}
