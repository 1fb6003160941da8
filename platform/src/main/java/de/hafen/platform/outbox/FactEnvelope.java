package de.hafen.platform.outbox;

import de.hafen.platform.tenancy.RegionKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A fact on its way. It carries its region and its own key, and both are checked when it is read:
 * an answer of Redis that belongs to somebody else's question is noticed.
 *
 * @param service who published it
 * @param subject pseudonym of what it is about; 32 hex digits
 * @param seq rises per subject; the highest is the subject's state
 * @param recordKey 16 hex digits, for disclosure control
 */
public record FactEnvelope(
        UUID id,
        String service,
        RegionKey region,
        String type,
        int v,
        String subject,
        long seq,
        Instant at,
        String recordKey,
        JsonNode body) {

    /** Refuses what no outbox can have written. */
    public FactEnvelope {
        if (!subject.matches("[0-9a-f]{32}") || !recordKey.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("not a pseudonym or record key");
        }
        if (seq < 1 || v < 1 || !body.isObject()) {
            throw new IllegalArgumentException("not a fact");
        }
    }

    /** The record key as the 64 bits that it is. */
    public long recordKeyBits() {
        return HexFormat.fromHexDigitsToLong(recordKey);
    }

    /** What names this fact among all: it travels beside the fact and must fit it. */
    public String key() {
        return service + "/" + region + "/" + id;
    }

    /** Names the fact; its body stays out of logs. */
    @Override
    public String toString() {
        return type + " " + key();
    }
}
